import { formatNumber } from '../../kernel/format';

/** A score as every screen and file shows it: 3.95 is 4.0 (one decimal, half up). What is compared with a threshold. */
export const shownScore = (score: number): number => Number(formatNumber(score, 'en', { exactly: 1 }));

/** A share as it is shown, in percent with one decimal: 0.7996 is 80. */
export const shownPercent = (share: number): number =>
  Number(formatNumber(share * 100, 'en', { exactly: 1 }).replaceAll(',', ''));

/** "3 points apart". Rounded down to one decimal, so that 2.97 never reads as the 3 it does not reach. */
export function spreadInWords(spread: number): string {
  const points = Math.floor(spread * 10 + 1e-8) / 10;
  return points === 1 ? '1 point apart' : `${formatNumber(points, 'en', 1)} points apart`;
}
