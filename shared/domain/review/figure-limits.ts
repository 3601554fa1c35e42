/** Beyond it no figure of a company lies, and a number can still be shown. */
export const MOST_FIGURE = 1e15;

export type FigureField = 'figure' | 'part' | 'whole';

/** What is wrong with a figure of a review, for whoever wrote it; null if nothing is. */
export function figureFault(field: FigureField, value: number): string | null {
  if (Math.abs(value) > MOST_FIGURE) return 'This is larger than any figure here.';
  return field !== 'figure' && value < 0 ? 'A count is not below 0.' : null;
}

/** A part of a whole in percent, to one decimal; null where it says nothing: of no whole, or larger than any figure. */
export function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole <= 0) return null;
  const percent = Math.round((part / whole) * 1000) / 10;
  return percent <= MOST_FIGURE ? percent : null;
}
