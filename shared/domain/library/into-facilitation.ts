import { agendaBlockSchema, type AgendaBlock } from '../agenda/agenda-schema';
import { isBreak } from '../agenda/is-break';
import { rehearsalSchema, scriptCopySchema, type Rehearsal, type ScriptCopy } from '../agreement/facilitation-schema';
import { stageIds } from '../agreement/stage-ids';
import { gapRowSchema, type GapRow } from '../gap/gap-row-schema';
import { unitIn } from '../gap/gap-unit';
import { linesIn, rowsIn, wordsIn } from './body-words';
import type { ItemBody } from './field';
import type { LibraryItem } from './library-schema';

/** What the facilitator holds in hand, copied from an item: a later change of the item leaves it as it was chosen. */

/** A dispute that nobody has answered yet. */
export const intoRehearsal = (body: ItemBody, id: string): Rehearsal =>
  rehearsalSchema.parse({
    id,
    title: wordsIn(body, 'title'),
    facts: wordsIn(body, 'facts'),
    marketingSays: wordsIn(body, 'marketingSays'),
    salesSays: wordsIn(body, 'salesSays'),
    ladderMustSay: wordsIn(body, 'ladderMustSay'),
    usuallyMissing: wordsIn(body, 'usuallyMissing'),
  });

export const intoScript = ({ id, body }: Pick<LibraryItem, 'id' | 'body'>): ScriptCopy =>
  scriptCopySchema.parse({
    itemId: id,
    name: wordsIn(body, 'name'),
    purpose: wordsIn(body, 'purpose'),
    opening: wordsIn(body, 'opening'),
    questions: linesIn(body, 'questions'),
    goodLooksLike: linesIn(body, 'goodLooksLike'),
    interventions: rowsIn(body, 'interventions'),
    closing: wordsIn(body, 'closing'),
    artefact: wordsIn(body, 'artefact'),
  });

/**
 * The blocks of an agenda. What the library has as free text and the day cannot use (minutes that are no number, a session
 * beside the second) is left out.
 *
 * @param newId of each block; it is a copy of its own.
 */
export const intoAgendaBlocks = (body: ItemBody, newId: () => string): AgendaBlock[] =>
  rowsIn(body, 'blocks').map(({ title = '', stage = '', session, minutes, endsWith = '' }) => {
    const served = stageIds.find((id) => id === stage) ?? null;
    return agendaBlockSchema.parse({
      id: newId(),
      title,
      stage: served,
      isBreak: isBreak({ stage: served, title }),
      session: session?.trim() === '2' ? 2 : 1,
      minutes: minutesFrom(minutes),
      endsWith,
    });
  });

function minutesFrom(typed = ''): number | null {
  const minutes = typed.trim() === '' ? Number.NaN : Number(typed);
  return minutes >= 0 && minutes <= 1_440 ? minutes : null;
}

/** A question of the perception gap that nobody has answered; where its record can be read comes along. Money is in `currency`, ISO 4217. */
export const intoGapRow = (body: ItemBody, id: string, currency: string): GapRow =>
  gapRowSchema.parse({
    id,
    question: wordsIn(body, 'question'),
    unit: unitIn(wordsIn(body, 'unit'), currency),
    readFrom: wordsIn(body, 'record'),
    whenApart: wordsIn(body, 'whenApart'),
  });
