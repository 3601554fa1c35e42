const bands = [
  [90, 'very easy'],
  [80, 'easy'],
  [70, 'fairly easy'],
  [60, 'plain English'],
  [50, 'fairly hard'],
  [30, 'hard'],
] as const;

/** How easy a text reads, in the bands of Flesch 1948; each band begins at its number. */
export function fleschWords(ease: number): string {
  return bands.find(([from]) => ease >= from)?.[1] ?? 'very hard';
}
