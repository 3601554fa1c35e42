import { readability } from './readability';
import { syllablesOf } from './syllables';
import { wordsOf } from './words';

/**
 * Years of school an English text asks of its reader, about 0 to 18 and below 0 for the very simplest; null without
 * words (Kincaid 1975). A single sentence swings by two or three on one long word.
 */
export function gradeLevel(text: string): number | null {
  const { words, sentences } = readability(text);
  if (words === 0) return null;
  const syllables = wordsOf(text).reduce((sum, each) => sum + syllablesOf(each), 0);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
