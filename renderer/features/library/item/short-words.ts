const MOST = 40;

/** A text as it stands in the name of a button: on one line, forty letters at most. */
export function shortWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1).trimEnd()}…` : line;
}
