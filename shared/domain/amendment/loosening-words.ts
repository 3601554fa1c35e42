import { plainWords } from './same-words';

/** "from at most 4 to at most 8 working hours": words that both end with are said once. */
export function fromTo(before: string, after: string): string {
  const [old, now] = [before.split(' '), after.split(' ')];
  let common = 0;
  // The first word of each stays, or there would be nothing to go from.
  while (common < Math.min(old.length, now.length) - 1 && old.at(-1 - common) === now.at(-1 - common)) common += 1;
  return `from ${old.slice(0, old.length - common).join(' ')} to ${after}`;
}

/** "from “60 points” to “50 points”", on one line. */
export function fromToQuoted(before: string, after: string): string {
  const [was, is] = [before, after].map((text) => (text.trim() === '' ? 'nothing' : `“${plainWords(text)}”`));
  return `from ${was} to ${is}`;
}
