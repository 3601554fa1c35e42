import { judgeFigure, worstOf } from './judge-figure';
import type { Colour, Reviewed, ReviewPeriod, Verdict } from './review-schema';
import type { ReviewRules } from './review-rules-schema';
import { termsOn, type SignedCommitment } from './signed-version';
import { readPoints, takeReadings, type TakenReading } from './take-readings';
import { trendOf, type Trend } from './trend';

/** A figure and what it was judged to be by the promise of its day. */
export interface JudgedReading extends TakenReading {
  readonly colour: Colour | null;
}

/**
 * Why a promise has no colour by its figures: `nothing-read`; `needs-parts`; `no-target`; `not-due`: it runs longer than
 * this period and can still be reached.
 */
type WhyNotJudged = 'nothing-read' | 'needs-parts' | 'no-target' | 'not-due';

export interface Finding {
  /** By the signed rule; null where it could not be judged. */
  readonly computed: Colour | null;
  readonly whyNot: WhyNotJudged | null;
  /** What counts: an override with its reason, else what was computed. */
  readonly colour: Colour | null;
  readonly verdict: Verdict | null;
  readonly isOverridden: boolean;
  readonly readings: readonly JudgedReading[];
  readonly trend: Trend;
}

interface Circumstances {
  readonly period: ReviewPeriod;
  readonly rules: ReviewRules;
  /** The agreement's last day; null if it has none. */
  readonly effectiveTo: string | null;
}

export const isShareUnit = (unit: string): boolean => unit.trim() === '%';

/**
 * What became of a promise: the worst of its readings, each judged by what was signed on its day. A miss is a broken
 * promise, amber too. Whoever runs the review may say otherwise with a reason.
 */
export function judgeCommitment(commitment: SignedCommitment, row: Reviewed, around: Circumstances): Finding {
  const { terms } = commitment;
  const isShare = isShareUnit(terms.unit);
  const taken = takeReadings(row, around.period, { isShare, isEvery: terms.comparator === 'every' });
  const readings = (taken.kind === 'readings' ? taken.readings : []).map((reading): JudgedReading => {
    const signed = termsOn(commitment, reading.day);
    return { ...reading, colour: signed && judgeFigure(signed, reading, around.rules) };
  });
  const worst = worstOf(readings.map(({ colour }) => colour));
  const whyNot =
    taken.kind !== 'readings' ? taken.kind : worst === null ? 'no-target' : isNotDue(worst) ? 'not-due' : null;
  const computed = whyNot === null ? worst : null;
  const override = row.override && row.override.reason.trim() !== '' ? row.override.verdict : null;
  const colour = override === null ? computed : override === 'kept' ? 'green' : worseThanGreen(computed);
  return {
    computed,
    whyNot,
    colour,
    verdict: colour === null ? null : colour === 'green' ? 'kept' : 'broken',
    isOverridden: override !== null,
    readings,
    trend: trendOf(readPoints(row.points), isShare),
  };

  /** A number that grows until the agreement ends is not missed before. */
  function isNotDue(worstColour: Colour): boolean {
    const isRunning = around.effectiveTo === null || around.effectiveTo > around.period.to;
    const canGrow = terms.comparator === 'at-least';
    return worstColour !== 'green' && row.reading === 'total' && row.since === 'start' && isRunning && canGrow;
  }
}

const worseThanGreen = (colour: Colour | null): Colour => (colour === 'amber' ? 'amber' : 'red');
