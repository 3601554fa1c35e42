import { formatMoney, formatNumber, formatPercent, type NumberLook } from '../../kernel/format';
import { valueOf, type PlanFigures } from './work-backwards';

/** Swallows what binary fractions leave behind: 100.0000000001 shows 100 (FORMULAS.md). */
const TOLERANCE = 1e-9;

/** A count that must be reached goes up to the next whole: half a deal does not close. */
export const shownNeeded = (count: number): number => Math.max(0, Math.ceil(count - TOLERANCE));

/** Weekly figures and scores: one decimal, half away from zero. */
export const shownWeekly = (perWeek: number): number =>
  plain((Math.sign(perWeek) * Math.round(Math.abs(perWeek) * 10 + TOLERANCE)) / 10);

/** Expected wins: one decimal, never up. */
export const shownExpectedWins = (wins: number): number => plain(Math.floor(wins * 10 + TOLERANCE) / 10);

/** A fraction as one decimal of a percent shows it: 0.3079 gives 0.308. */
export const shownRate = (fraction: number): number =>
  plain((Math.sign(fraction) * Math.round(Math.abs(fraction) * 1000 + TOLERANCE)) / 1000);

export const showNeeded = (count: number, { locale }: NumberLook): string => formatNumber(shownNeeded(count), locale);
export const showWeekly = (perWeek: number, { locale }: NumberLook): string =>
  formatNumber(shownWeekly(perWeek), locale, 1);
export const showExpectedWins = (wins: number, { locale }: NumberLook): string =>
  formatNumber(shownExpectedWins(wins), locale, { exactly: 1 });
export const showRate = (fraction: number, { locale }: NumberLook): string =>
  formatPercent(shownRate(fraction), locale, 1);
/** @param minorUnits may be fractional; shown to the currency's unit. */
export const showMoney = (minorUnits: number, look: NumberLook): string => formatMoney(minorUnits, look);

/** True if more is needed than the sellers can work, by the figures as they are shown; null while one is unknown. */
export function shortOfCapacity({ neededPerWeek, capacityPerWeek }: PlanFigures): boolean | null {
  const needed = valueOf(neededPerWeek);
  const capacity = valueOf(capacityPerWeek);
  return needed === null || capacity === null ? null : shownWeekly(needed) > shownWeekly(capacity);
}

/** Minus zero is zero. */
const plain = (value: number) => value + 0;
