import { syllablesOf } from './syllables';
import { wordsOf } from './words';

/** Silent reading of English non-fiction (Brysbaert 2019, "How many words do we read per minute?"). */
export const WORDS_PER_MINUTE = 238;

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** At 238 words a minute, unrounded. */
  readonly seconds: number;
  /**
   * Flesch reading ease, about 0 (hard) to 100 (easy), can lie outside; null without words. Made for English: a hint on
   * screen, never a gate (Flesch 1948).
   */
  readonly fleschEase: number | null;
}

export function readability(text: string): Readability {
  const words = wordsOf(text);
  const sentences = words.length === 0 ? 0 : Math.max(1, sentenceCount(text));
  const syllables = words.reduce((sum, each) => sum + syllablesOf(each), 0);
  return {
    words: words.length,
    sentences,
    seconds: (words.length / WORDS_PER_MINUTE) * 60,
    fleschEase:
      words.length === 0 ? null : 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length),
  };
}

/** A sentence ends with its mark followed by space, or with its line; lines without a word count nothing. */
function sentenceCount(text: string): number {
  return text.split(/(?<![.!?…])[.!?…]+(?=["'”’)\]]*(?:\s|$))|[。！？\n]/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
    .length;
}
