import { formatNumber } from '../../kernel/format';

/** A score as every screen and file shows it: 3.95 is 4.0 (one decimal, half up). What is compared with a threshold. */
export const shownScore = (score: number): number => Number(formatNumber(score, 'en', { exactly: 1 }));

/** A share as it is shown, in percent with one decimal: 0.7996 is 80. */
export const shownPercent = (share: number): number =>
  Number(formatNumber(share * 100, 'en', { exactly: 1 }).replaceAll(',', ''));

/**
 * "3 points apart", to one decimal. A spread just below 2 or 3 is rounded down, so that 2.97 never reads as the 3 from
 * which the panel is called far apart.
 */
export function spreadInWords(spread: number): string {
  const nearest = shownScore(spread);
  const points = Number.isInteger(nearest) && nearest > spread + 1e-9 ? nearest - 0.1 : nearest;
  return points === 1 ? '1 point apart' : `${formatNumber(points, 'en', 1)} points apart`;
}
