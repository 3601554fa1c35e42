/** What a spreadsheet would take for a formula at the start of a cell. */
const LOOKS_LIKE_FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, and nothing else of it changes; so does
 * such a text that has one already, so that {@link withoutGuard} always gives back what was typed.
 */
export const guarded = (text: string): string => (LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text);

/** Takes the apostrophe away that {@link guarded} put before a text. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && LOOKS_LIKE_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
