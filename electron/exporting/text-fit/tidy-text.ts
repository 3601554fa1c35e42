/**
 * Text as it is set in lines: tabs and runs of spaces become one space; invisible hyphens, empty lines and spaces at the
 * ends of lines go. Unicode's own line separators count as line feeds.
 */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(/\u00AD/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
