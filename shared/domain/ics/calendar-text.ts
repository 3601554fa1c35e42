/** Lines of an iCalendar file (RFC 5545). */

/** Octets of a line without its end. */
const MOST_OCTETS = 75;

/** A text value: commas, semicolons, backslashes and line ends are written so that they stay part of it. */
export const escapeText = (text: string): string =>
  [...text.replaceAll(/\r\n|\r/g, '\n')]
    .map((character) => escapes[character] ?? (isControl(character) ? '' : character))
    .join('');

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n', '\t': '\t' };
const isControl = (character: string): boolean => character < ' ' || character === '\u007F';

/** Lines joined and folded: none is longer than 75 octets, and no character is torn apart. */
export const calendarText = (lines: readonly string[]): string => `${lines.flatMap(fold).join('\r\n')}\r\n`;

function fold(line: string): string[] {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line.toWellFormed()) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current];
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
