const most = 60;

/** What stands in a file, to be shown in a sentence: on one line, not longer than 60 characters. */
export function quoted(text: string): string {
  const line = text
    .slice(0, most * 4)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .toWellFormed()
    .trim();
  const characters = [...line];
  return `“${characters.length > most ? `${characters.slice(0, most).join('')}…` : line}”`;
}
