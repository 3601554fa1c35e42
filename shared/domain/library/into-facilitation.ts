import { rehearsalSchema, scriptCopySchema, type Rehearsal, type ScriptCopy } from '../agreement/facilitation-schema';
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
