import { kitItemFromPrompt, kitItemFromShipped } from '../kit/from-bank';
import { kitDocumentSchema, type KitDocument, type KitItem } from '../kit/kit-schema';
import type { RolePlaybook } from './role-schema';
import type { SampleKit } from './sample-search-schema';

/** What a kit is built from. */
type Bank = Pick<RolePlaybook, 'prompts' | 'keys' | 'questions'>;

/**
 * A kit of the sample with the bank's questions in it, as a panel would have built it.
 *
 * @throws {Error} if it names a question that does not ship; the test of the sample rules it out.
 */
export function kitOfSample({ itemIds, plannedMinutes, wordings }: SampleKit, bank: Bank): KitDocument {
  const items = itemIds.map((id) => {
    const item = itemOf(id, bank);
    return { ...item, text: wordings[id] ?? item.text };
  });
  return kitDocumentSchema.parse({ items, plannedMinutes });
}

function itemOf(id: string, { prompts, keys, questions }: Bank): KitItem {
  const prompt = prompts.find((each) => each.id === id);
  if (prompt) return kitItemFromPrompt(prompt);
  const key = keys.find((each) => each.id === id);
  const question = questions.find((each) => each.id === key?.questionId);
  if (!key || !question) throw new Error(`the bank has no ${id}`);
  return kitItemFromShipped(key, question);
}
