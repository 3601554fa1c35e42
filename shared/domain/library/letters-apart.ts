const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const letter = new RegExp(`[${unspaced.map((script) => `\\p{Script=${script}}`).join('')}]\\p{M}*`, 'gu');

/**
 * The text with every letter of a script that writes no spaces as a word of its own, for an index that knows words by
 * the spaces between them: 销售线索 is found by 线索 then. What is indexed and what is asked for must both go through it.
 */
export const lettersApart = (text: string): string => text.replace(letter, ' $& ');
