/**
 * Syllables of an English word, estimated: groups of vowel letters, less the silent endings. At least 1, because every
 * word is spoken; figures and acronyms count 1. Good to about one word in ten, which is enough for a hint.
 */
export function syllablesOf(word: string): number {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(/(?<=[^aeiouyl])es$|(?<=[^aeiouytd])ed$|(?<=[^l])e$|(?<=[aeiouy]l)e$/, '')
    .replace(/^y/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const hiatus = spoken.match(/i(?:a|o(?!u|n)|u)|eo|ua(?=l|t)|uou|ying/g)?.length ?? 0;
  return Math.max(1, groups + hiatus);
}
