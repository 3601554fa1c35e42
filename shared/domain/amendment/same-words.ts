/** White space alone is no difference: `a  b\n` reads as `a b`. */
export const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isSameText = (a: string, b: string): boolean => plainWords(a) === plainWords(b);

/** All numbers of a text in their order, as they are written. */
export const numbersIn = (text: string): string => (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).join(' ');

/** First letter as a sentence starts. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
