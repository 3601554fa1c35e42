/** Text as the handout sets it: whole, but without tabs, runs of spaces and empty lines. */
export function handoutText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0085\u2028\u2029\u000B\u000C]/g, '\n')
    .replace(/\u00AD/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
