import type { Accountability } from '../agreement/accountability-schema';
import type { ReviewRules } from './review-rules-schema';
import type { Colour } from './review-schema';

/** What is compared with a target: a figure, or parts of wholes where a promise is without exception. */
export interface ReadFigure {
  /** In the commitment's unit; null where only parts and wholes are known. */
  readonly value: number | null;
  readonly part: number | null;
  readonly whole: number | null;
}

type Target = Pick<Accountability, 'comparator' | 'target'>;

/** What binary fractions leave behind. */
const TOLERANCE = 1e-9;
const MOST_DIGITS = 6;

/** Decimals a figure is shown with: one, or as many as its target has. */
export function shownDigits(target: number | null): number {
  const typed = String(target ?? '').split('.')[1]?.length ?? 0;
  return Math.min(MOST_DIGITS, Math.max(1, typed));
}

/** A figure as it is shown, half away from zero. Never minus zero. */
export function shownFigure(value: number, target: number | null): number {
  const scale = 10 ** shownDigits(target);
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + TOLERANCE)) / scale + 0;
}

/**
 * Red, amber or green of one figure against its target, by the figure as it is shown (FORMULAS.md):
 *
 * - green: it holds;
 * - amber: the miss, in percent of the target to one decimal, is at most what the signed rule allows;
 * - red: any other miss; every miss where no rule was signed, or the target is 0.
 *
 * A promise without exception misses by the share of the whole that it left out.
 *
 * @returns null where nothing can be compared: no target, no figure, or nothing happened (0 of 0).
 */
export function judgeFigure(terms: Target, figure: ReadFigure, { amberPercent }: ReviewRules): Colour | null {
  const miss = terms.comparator === 'every' ? missOfEvery(figure) : missOfTarget(terms, figure);
  if (miss === null) return null;
  if (miss === 0) return 'green';
  return Math.round(miss * 10 - TOLERANCE) / 10 <= (amberPercent ?? -1) ? 'amber' : 'red';
}

/** In percent of the whole. */
function missOfEvery({ part, whole }: ReadFigure): number | null {
  if (part === null || whole === null || whole <= 0) return null;
  return part >= whole ? 0 : ((whole - part) / whole) * 100;
}

/** In percent of the target. */
function missOfTarget({ comparator, target }: Target, { value }: ReadFigure): number | null {
  if (target === null || value === null) return null;
  const over = shownFigure(value, target) - target;
  const by = { 'at-least': Math.max(0, -over), 'at-most': Math.max(0, over), exactly: Math.abs(over), every: 0 }[
    comparator
  ];
  if (by <= TOLERANCE) return 0;
  return target === 0 ? Infinity : (by / Math.abs(target)) * 100;
}

const severity: Readonly<Record<Colour, number>> = { green: 0, amber: 1, red: 2 };

/** The worst of some colours; null where there is none. */
export function worstOf(colours: readonly (Colour | null)[]): Colour | null {
  return colours.reduce<Colour | null>(
    (worst, colour) => (colour !== null && (worst === null || severity[colour] > severity[worst]) ? colour : worst),
    null,
  );
}
