import { z } from 'zod';

import { accountabilitySchema, type Accountability } from '../agreement/accountability-schema';
import type { AgreementDocument } from '../agreement/agreement-schema';
import {
  kpiSchema,
  ladderStepSchema,
  meetingSchema,
  type Kpi,
  type LadderStep,
  type Meeting,
} from '../agreement/communication-schema';
import { termSchema, type Term } from '../agreement/term-schema';
import { linesIn, rowsIn } from './body-words';
import type { ItemBody } from './field';

/** Rows of an agreement that begin with an item's words: the room makes them its own. */

/** The fields of a body that a row of the agreement has under the same name; a choice that is open takes the row's usual. */
const takenFrom = (body: ItemBody, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (body[name] === '' ? [] : [[name, body[name]]])));

const termFields = ['name', 'kind', 'entryTest', 'exitTest', 'owner', 'example', 'counterExample'];

/** Open on both sides. */
export const intoTerm = (body: ItemBody, id: string): Term => termSchema.parse({ ...takenFrom(body, termFields), id });

const accountabilityFields = [
  'commitment',
  'kind',
  'metric',
  'comparator',
  'target',
  'unit',
  'period',
  'owner',
  'dataSource',
  'consequence',
];

/** The target is an example that keeps the row whole; the item says how the room finds its own. */
export const intoAccountability = (body: ItemBody, id: string): Accountability =>
  accountabilitySchema.parse({ ...takenFrom(body, accountabilityFields), id });

const metricFields = ['name', 'formula', 'clockStarts', 'clockStops', 'isWorkingTime', 'owner'];

/** What it aims at and where it is read is the room's to say: no figure comes with a definition. */
export const intoKpi = (body: ItemBody, id: string): Kpi => kpiSchema.parse({ ...takenFrom(body, metricFields), id });

const meetingFields = ['name', 'cadence', 'when', 'minutes', 'chair', 'attendees', 'topics'];

interface MeetingContext {
  readonly id: string;
  /** Its accountabilities and KPIs, where they stand already, come onto the meeting's agenda. */
  readonly document: Pick<AgreementDocument, 'marketing' | 'sales' | 'communication'>;
}

export function intoMeeting(body: ItemBody, { id, document }: MeetingContext): Meeting {
  const kinds = new Set<string>(rowsIn(body, 'accountabilityKinds').map(({ kind = '' }) => kind));
  const names = new Set(linesIn(body, 'metrics').map(plain));
  const kpiIds = [
    ...[...document.marketing, ...document.sales].filter(({ kind }) => kinds.has(kind)),
    ...document.communication.kpis.filter(({ name }) => names.has(plain(name))),
  ].map((row) => row.id);
  return meetingSchema.parse({ ...takenFrom(body, meetingFields), id, kpiIds });
}

const plain = (name: string): string => name.trim().toLowerCase();

/** A clock that is no number is left open: the room sets it. */
export const intoLadder = (body: ItemBody, newId: () => string): LadderStep[] =>
  rowsIn(body, 'steps').map(({ decides, action, within = '', withinUnit }) =>
    ladderStepSchema.parse({
      id: newId(),
      decides,
      action,
      within: amount.parse(within),
      withinUnit: unit(withinUnit),
    }),
  );

/** "3" and "1.5"; null for anything else. */
const amount = z
  .string()
  .trim()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(Number)
  .nullable()
  .catch(null);

const unit = (id: string | undefined) => (id === '' ? undefined : id);

/** Whether a row with these words stands in the list, under any id. */
export const hasWords = (written: readonly string[], title: string): boolean =>
  written.some((words) => plain(words) === plain(title));
