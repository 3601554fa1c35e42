/** Characters that mean something to Markdown wherever they stand, GitHub's tables, strike-through and links included. */
const ANYWHERE = /[\\`*_{}[\]<>#|~&@]/g;

/** What starts a list, a quotation, a rule or a heading at the beginning of a line. */
const AT_START = /^(\d+)([.)])(?=\s|$)|^([-+=:])/;

/** One line of user text that Markdown shows as it was typed. */
export function escapeMarkdown(line: string): string {
  return line
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(AT_START, (_, digits: string | undefined, stop: string | undefined, sign: string | undefined) =>
      sign === undefined ? `${digits}\\${stop}` : `\\${sign}`,
    );
}

/** The lines of a text, without empty ones. */
const textLines = (text: string): string[] =>
  text
    .split(/[\n\u0085\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** User text inside one line: line feeds become spaces. */
export const inline = (text: string): string => escapeMarkdown(textLines(text).join(' '));

/** User text in the cell of a table: line feeds become breaks. */
export const cellText = (text: string): string => textLines(text).map(escapeMarkdown).join('<br>');

/** User text as paragraphs. */
export const paragraphs = (text: string): string => textLines(text).map(escapeMarkdown).join('\n\n');
