import type { WorkshopDraft } from '../agreement/agreement-schema';
import { notUnderstoodBy } from '../agreement/own-role';

/** Names said one by one before the rest is counted. */
const MOST_NAMES = 12;

/** What is worth a word before an agreement closes, a sentence each. None of it hinders the closing. */
export function closingNotes({ document, facilitation }: WorkshopDraft): string[] {
  const missing = notUnderstoodBy(document, facilitation);
  return [
    ...(document.decisionRule.rule === null ? ['No decision rule is chosen.'] : []),
    ...(missing.length > 0 ? [`Still to tick that they understand their own role: ${namesOf(missing)}.`] : []),
  ];
}

function namesOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ');
}
