import { lettersApart } from './letters-apart';

/**
 * What is asked of the full-text index (FTS5): every word of the query, as the beginning of a word; in a script without
 * spaces ({@link lettersApart}) any run of letters. Each is quoted, so that nothing in it is taken for an operator.
 *
 * @returns null for a query without a letter or a digit.
 */
export function searchExpression(query: string): string | null {
  const words = query.split(/[\s\p{Cc}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length === 0
    ? null
    : words.map((word) => `"${lettersApart(word).trim().replaceAll('"', '""')}" *`).join(' ');
}
