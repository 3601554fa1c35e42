import type { PulseSpread, ThemeReading } from '#shared/domain/pulse/pulse-schema';
import { formatNumber } from '#shared/kernel/format';

export const levelNames: Readonly<Record<ThemeReading['level'], string>> = { low: 'Low', mixed: 'Mixed', high: 'High' };

/** "3.5"; at its ends "4.5 or more", because a mean is cut there. */
export function meanWords({ mean }: ThemeReading, locale: string): string {
  const figure = formatNumber(mean, locale, 1);
  if (mean >= 4.5) return `${figure} or more`;
  return mean <= 1.5 ? `${figure} or less` : figure;
}

/** "5 low, 3 middle, 4 high of 12 answers", without the groups that are empty. */
export function spreadWords({ low, middle, high }: PulseSpread): string {
  const groups = [
    { amount: low, name: 'low' },
    { amount: middle, name: 'middle' },
    { amount: high, name: 'high' },
  ].filter(({ amount }) => amount > 0);
  return `${groups.map(({ amount, name }) => `${amount} ${name}`).join(', ')} of ${low + middle + high} answers`;
}

/** True where a side answered nearly alike: then its picture is nearly each one's. */
export const isOfOneMind = ({ mean }: ThemeReading): boolean => mean >= 4.5 || mean <= 1.5;

/** The two sides see a theme this differently, in points of the scale, before it is said. */
const APART = 1;

export const areApart = (marketing: ThemeReading, sales: ThemeReading): boolean =>
  Math.abs(marketing.mean - sales.mean) >= APART;
