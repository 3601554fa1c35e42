const pay = '(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|earnings|income|package|bonus(?:es)?)';
const before = '(?:current|present|previous|prior|past|last|former|existing)';

const patterns = [
  `${before}(?:\\s+(?:and|or|/)\\s+${before})?(?:\\s+\\p{L}+)?\\s+${pay}`,
  `${pay}\\s+(?:history|so\\s+far|to\\s+date|slips?|stubs?)|payslips?`,
  `(?:proof|evidence)\\s+of\\s+(?:\\p{L}+\\s+)?${pay}`,
  `(?:currently|previously|now)\\s+(?:earns?|earned|earning|makes?|paid)`,
  `(?:has|have)\\s+(?:(?:they|you|she|he)\\s+)?(?:earned|been\\s+paid)`,
  `${pay}\\s+(?:at|in|with)\\s+(?:the|their|your|an?)\\s+(?:\\p{L}+\\s+)?(?:employer|job|post|position|role)`,
].map((pattern) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu'));

/** A sentence that says one does not ask is no question about it. */
const isRenounced = (sentence: string) =>
  /\b(?:never|not|n[’']t)\s+(?:be\s+)?(?:ask|asked|want|wanted|need|needed|require|required)\b/i.test(sentence);

/**
 * The first words that ask or tell what somebody earned before; null if there are none. What the role offers and what a
 * candidate expects may be spoken of; in many places past pay may not be asked at all.
 */
export function payHistoryWords(text: string): string | null {
  for (const sentence of text.split(/[.!?\n;]+/)) {
    if (isRenounced(sentence)) continue;
    const words = patterns.map((pattern) => pattern.exec(sentence)?.[0]).find((match) => match !== undefined);
    if (words !== undefined) return words;
  }
  return null;
}
