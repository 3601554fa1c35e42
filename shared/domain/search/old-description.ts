import { dutyWords } from './duty-wording';
import { should, type Remark } from './profile-finding';
import { textRemarks } from './text-remarks';

export interface LineHint {
  /** Counted from 1, empty lines included. */
  readonly line: number;
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** What to rewrite in the old description, line by line; lines without a remark are left out. */
export function oldDescriptionHints(description: string): LineHint[] {
  return description
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim(), remarks: lineRemarks(text) }))
    .filter(({ remarks }) => remarks.length > 0);
}

function lineRemarks(text: string): Remark[] {
  if (text.trim() === '') return [];
  const duty = dutyWords(text);
  const hint = 'Ask “so that what is true?” and write that as an outcome, with measure, target and month.';
  const duties = duty === null ? [] : [should('duty', `“${duty}” is a duty without a result.`, hint)];
  return [...duties, ...textRemarks(text)];
}
