import { dayAfter } from '#shared/kernel/days';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { isShareUnit } from '#shared/domain/review/judge-commitment';
import type { Colour, ReviewPoint } from '#shared/domain/review/review-schema';
import { termsOn } from '#shared/domain/review/signed-version';
import { endOfPoint, figureOf, readPoints } from '#shared/domain/review/take-readings';
import { targetInWords } from '#shared/domain/agreement/target-in-words';

/** A figure as it is drawn and told. */
export interface PlottedPoint {
  readonly point: ReviewPoint;
  /** First and last day of its week or month. */
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** Of this figure alone; null where figures are judged together. */
  readonly colour: Colour | null;
}

/** A stretch of time with one target. */
export interface TargetStep {
  readonly from: string;
  readonly to: string;
  readonly target: number;
  readonly words: string;
}

interface Plotted {
  readonly points: readonly PlottedPoint[];
  readonly steps: readonly TargetStep[];
}

/** What the plot of a promise shows: its figures, and its target with every change an amendment made. */
export function plottedOf({ commitment, row, finding }: JudgedCommitment, to: string, locale: string): Plotted {
  const isShare = isShareUnit(commitment.terms.unit);
  const read = readPoints(row.points).filter((point) => point.from <= to);
  const points = read.flatMap((point): PlottedPoint[] => {
    const isEvery = commitment.terms.comparator === 'every';
    const value = isEvery ? shareOf(point) : figureOf(point, isShare);
    if (value === null) return [];
    const last = endOfPoint(point.from, row.every, to);
    const reading = finding.readings.find(({ points: own }) => own.length === 1 && own[0]?.from === point.from);
    return [
      { point, from: point.from, to: last, value, colour: row.reading === 'each' ? (reading?.colour ?? null) : null },
    ];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { points: [], steps: [] };
  return { points, steps: stepsOf(commitment, first.from, last.to, locale).filter(() => drawsTarget(row.reading)) };
}

/** A sum is compared with its target as a whole: a line across the weeks would mislead. */
const drawsTarget = (reading: string): boolean => reading !== 'total';

/** In percent; what a promise without exception is drawn as. */
const shareOf = ({ part, whole }: ReviewPoint): number | null =>
  part === null || whole === null || whole === 0 ? null : (part / whole) * 100;

function stepsOf(commitment: JudgedCommitment['commitment'], from: string, to: string, locale: string): TargetStep[] {
  const changes = commitment.history.map((signed) => signed.from).filter((day) => day > from && day <= to);
  const starts = [from, ...changes];
  return starts.flatMap((start, index): TargetStep[] => {
    const terms = termsOn(commitment, start);
    const target = terms?.comparator === 'every' ? 100 : (terms?.target ?? null);
    if (!terms || target === null) return [];
    const next = starts[index + 1];
    return [
      { from: start, to: next === undefined ? to : dayAfter(next, -1), target, words: targetInWords(terms, locale) },
    ];
  });
}
