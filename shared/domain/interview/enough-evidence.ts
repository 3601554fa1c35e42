const words = new Intl.Segmenter('en', { granularity: 'word' });
const fewestWords = 3;

/** True for "a few words": three at least, in any script. Punctuation is not counted. */
export function isEnoughEvidence(text: string): boolean {
  let count = 0;
  for (const { isWordLike } of words.segment(text)) {
    if (isWordLike) count += 1;
    if (count >= fewestWords) return true;
  }
  return false;
}
