import type { JudgedCommitment } from './hold-review';
import { FEWEST_FOR_TREND } from './trend';

/** What the figures say about their direction; little, where there are few. */
export function trendWords({
  commitment,
  finding: { trend },
}: Pick<JudgedCommitment, 'commitment' | 'finding'>): string {
  if (trend.kind === 'too-few') {
    return trend.n === 0
      ? 'No figures to draw yet.'
      : `${trend.n} of the ${FEWEST_FOR_TREND} figures a trend needs: nothing is said about one.`;
  }
  if (trend.kind === 'none') return `No clear direction in ${trend.n} figures.`;
  const isBetter = better[commitment.terms.comparator]?.[trend.kind];
  const meaning = isBetter === undefined ? '' : isBetter ? ', which is for the better' : ', which is for the worse';
  return `${trend.kind === 'rising' ? 'Rising' : 'Falling'} over ${trend.n} figures${meaning}.`;
}

/** Of an exact number, and of a promise without exception, no direction is better. */
const better: Readonly<Record<string, Readonly<Record<'rising' | 'falling', boolean>> | undefined>> = {
  'at-least': { rising: true, falling: false },
  'at-most': { rising: false, falling: true },
};
