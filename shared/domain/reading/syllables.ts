/** Endings that are written and not spoken: "sale", "sales" and "called", but "table", "responses" and "wanted". */
const silentEnd = /(?<=[aeiouy][lr]|[^aeiouylrscgxz]|[^aeiouy]r)es$|(?<=[^aeiouytd])ed$|(?<=[aeiouy]l|[^aeiouyl])e$/;
const silentInside = /(?<=[aeiouy][^aeiouy])e(?=(?:line|time|ment|ly|less|ful|ness)s?$)/;
/** Neighbouring vowels that are spoken apart: "criteria", "video", "annual", "applying". */
const apart = /(?<![ct])i[aou](?!n)|eo(?!p)|ua(?=l)|ying/g;

/**
 * Syllables of an English word, estimated: groups of vowel letters, less the silent endings. At least 1, because every
 * word is spoken; figures and acronyms without vowels count 1. Wrong for about one word in ten ("business"), which is
 * good enough for a hint.
 */
export function syllablesOf(word: string): number {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(silentInside, '').replace(silentEnd, '').replace('qu', 'q').replace(/^y/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (spoken.match(apart)?.length ?? 0));
}
