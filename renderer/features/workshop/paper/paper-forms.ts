import type { Draft } from 'immer';

import { accountabilitySchema } from '#shared/domain/agreement/accountability-schema';
import { summaryPointSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { cadenceNames } from '#shared/domain/agreement/communication-names';
import { cadences, ladderStepSchema, meetingSchema } from '#shared/domain/agreement/communication-schema';
import { termSchema } from '#shared/domain/agreement/term-schema';
import type { Option } from '../../../ui/option';
import { comparatorOptions } from '../stages/shared/comparator-options';

/** A row of the agreement as a form sees it: its fields by their names. */
export interface PaperRow {
  id: string;
  [field: string]: unknown;
}

export interface PaperField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'lines' | 'number' | 'choice';
  /** Characters, as the row's schema allows. */
  readonly most?: number;
  readonly options?: readonly Option[];
}

/** One of the blank forms of the pack; asks in the order in which the sheet is written. */
export interface PaperForm {
  readonly id: string;
  readonly title: string;
  /** "term", in the labels of undo. */
  readonly what: string;
  readonly most: number;
  readonly fields: readonly PaperField[];
  readonly rowsIn: (document: AgreementDocument) => readonly { readonly id: string }[];
  readonly blank: (id: string) => PaperRow;
}

const text = (key: string, label: string, most = 200): PaperField => ({ key, label, kind: 'text', most });
const lines = (key: string, label: string, most = 1_000): PaperField => ({ key, label, kind: 'lines', most });
const number = (key: string, label: string): PaperField => ({ key, label, kind: 'number' });

const cadenceOptions = cadences.map((id) => ({ id, label: cadenceNames[id] }));

const promiseFields = [
  lines('commitment', 'Promise'),
  text('metric', 'Metric', 300),
  { key: 'comparator', label: 'Comparison', kind: 'choice', options: comparatorOptions },
  number('target', 'Target'),
  text('unit', 'Unit', 60),
  text('period', 'Per', 100),
  text('owner', 'Owner'),
  text('dataSource', 'Read from', 300),
  lines('consequence', 'If missed'),
] as const satisfies readonly PaperField[];

const promise = (side: 'marketing' | 'sales', title: string): PaperForm => ({
  id: side,
  title,
  what: `promise of ${side}`,
  most: 200,
  fields: promiseFields,
  rowsIn: (document) => document[side],
  blank: (id) => accountabilitySchema.parse({ id }),
});

export const paperForms: readonly PaperForm[] = [
  {
    id: 'terms',
    title: 'Terms',
    what: 'term',
    most: 500,
    fields: [
      text('name', 'Word'),
      lines('entryTest', 'Becomes it when', 2_000),
      lines('exitTest', 'Ends when', 2_000),
      text('owner', 'Owner'),
      lines('example', 'Example', 2_000),
      lines('counterExample', 'No example', 2_000),
    ],
    rowsIn: ({ terms }) => terms,
    blank: (id) => termSchema.parse({ id }),
  },
  promise('marketing', 'Marketing promises'),
  promise('sales', 'Sales promises'),
  {
    id: 'meetings',
    title: 'Meetings',
    what: 'meeting',
    most: 100,
    fields: [
      text('name', 'Name'),
      { key: 'cadence', label: 'How often', kind: 'choice', options: cadenceOptions },
      text('when', 'When'),
      number('minutes', 'Minutes'),
      text('chair', 'Chair'),
      text('attendees', 'Who', 600),
      lines('topics', 'Topics'),
    ],
    rowsIn: ({ communication }) => communication.meetings,
    blank: (id) => meetingSchema.parse({ id }),
  },
  {
    id: 'ladder',
    title: 'Ladder',
    what: 'step of the ladder',
    most: 50,
    fields: [text('decides', 'Decides', 300), lines('action', 'Does'), number('within', 'Within, working days')],
    rowsIn: ({ communication }) => communication.ladder,
    blank: (id) => ladderStepSchema.parse({ id }),
  },
  {
    id: 'points',
    title: 'Summary',
    what: 'point of the summary',
    most: 40,
    fields: [lines('text', 'Sentence', 2_000)],
    rowsIn: ({ summary }) => summary.points,
    blank: (id) => summaryPointSchema.parse({ id }),
  },
];

/** Writes one field of a row; the row begins with its first word. */
export function writePaperField(
  form: PaperForm,
  { id, key, value }: { readonly id: string; readonly key: string; readonly value: unknown },
): (document: Draft<AgreementDocument>) => void {
  return (document) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the form names a list of the very same rows
    const rows = form.rowsIn(document) as PaperRow[];
    const row = rows.find((candidate) => candidate.id === id);
    if (row) row[key] = value;
    else rows.push({ ...form.blank(id), [key]: value });
  };
}
