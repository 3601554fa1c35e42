const bands = [
  [90, 'very easy'],
  [80, 'easy'],
  [70, 'fairly easy'],
  [60, 'neither easy nor hard'],
  [50, 'fairly hard'],
  [30, 'hard'],
] as const;

/**
 * How easy a text reads, in the bands of Flesch 1948; each band begins at its number.
 *
 * @param ease Flesch reading ease: about 0, hard, to 100, easy, and sometimes beyond.
 */
export function fleschWords(ease: number): string {
  const band = bands.find(([from]) => ease >= from)?.[1] ?? 'very hard';
  return `It reads as ${band}: ${Math.round(ease)}, where 100 is very easy and 0 very hard.`;
}
