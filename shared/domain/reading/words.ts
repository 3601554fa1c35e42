const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const scriptWithoutSpaces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * The words of a text in order. "don't", "e-mail" and "4,000,000" are one word each; "win/loss" is two. Scripts that
 * write no spaces are cut by `Intl.Segmenter`.
 */
export function wordsOf(text: string): string[] {
  if (!scriptWithoutSpaces.test(text)) return text.match(word) ?? [];
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...segments].filter((segment) => segment.isWordLike).map((segment) => segment.segment);
}
