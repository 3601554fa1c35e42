/**
 * A text that has to fit a line: without blanks around it and, where it is longer than `most` signs, cut with a "…" that
 * counts as one. No sign is cut in two.
 */
export function shortened(text: string, most: number): string {
  const signs = [...text.trim()];
  return signs.length > most
    ? `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : signs.join('');
}
