import { dayAfter, firstOfNextMonth } from '../../kernel/days';
import type { ReadFigure } from './judge-figure';
import type { Reviewed, ReviewPeriod, ReviewPoint } from './review-schema';

/** One figure to be judged, by what was promised on `day`. */
export interface TakenReading extends ReadFigure {
  readonly day: string;
  /** The points it is made of, in order of their days. */
  readonly points: readonly ReviewPoint[];
}

/** `needs-parts`: a share of several wholes cannot be made of percentages alone. */
export type Readings =
  | { readonly kind: 'readings'; readonly readings: readonly TakenReading[] }
  | { readonly kind: 'nothing-read' }
  | { readonly kind: 'needs-parts' };

type Row = Pick<Reviewed, 'points' | 'reading' | 'since'>;

/** Points in order of their days, without those in which nothing is read. */
export const readPoints = (points: readonly ReviewPoint[]): ReviewPoint[] =>
  points
    .filter(({ figure, part, whole }) => figure !== null || (part !== null && whole !== null))
    .toSorted((a, b) => a.from.localeCompare(b.from));

/** Those that count for the verdict: of the period, and also what came before it once the period has some of its own. */
function countedPoints({ points, since }: Omit<Row, 'reading'>, { from, to }: ReviewPeriod): ReviewPoint[] {
  const known = readPoints(points).filter((point) => point.from <= to);
  const own = known.filter((point) => point.from >= from);
  return since === 'start' && own.length > 0 ? known : own;
}

/**
 * What a promise's points come to, read as the review says. Four in a row with fewer than four points are all there are.
 *
 * @param promise `isShare`: in percent; `isEvery`: without exception. Both can be read from part and whole alone.
 */
export function takeReadings(
  row: Row,
  period: ReviewPeriod,
  promise: { readonly isShare: boolean; readonly isEvery: boolean },
): Readings {
  const points = countedPoints(row, period);
  if (points.length === 0) return { kind: 'nothing-read' };
  const usesParts = row.reading === 'share' || promise.isEvery;
  if (usesParts && points.some(({ part, whole }) => part === null || whole === null)) return { kind: 'needs-parts' };
  return {
    kind: 'readings',
    readings: groupsOf(row.reading, points).map((group) => read(row.reading, group, promise)),
  };
}

function groupsOf(reading: Reviewed['reading'], points: readonly ReviewPoint[]): (readonly ReviewPoint[])[] {
  if (reading === 'each') return points.map((point) => [point]);
  if (reading !== 'four-in-a-row' || points.length <= 4) return [points];
  return points.slice(3).map((_, index) => points.slice(index, index + 4));
}

function read(
  reading: Reviewed['reading'],
  points: readonly ReviewPoint[],
  { isShare }: { readonly isShare: boolean },
): TakenReading {
  const figures = points.map((point) => figureOf(point, isShare));
  const sum = addUp(figures);
  const part = addUp(points.map((point) => point.part));
  const whole = addUp(points.map((point) => point.whole));
  const share = part === null || whole === null || whole === 0 ? null : part / whole;
  const values = {
    each: sum,
    total: sum,
    average: sum === null ? null : sum / points.length,
    'four-in-a-row': sum === null ? null : sum / points.length,
    share: share === null ? null : share * (isShare ? 100 : 1),
  };
  return { value: values[reading], part, whole, points, day: points.at(-1)?.from ?? '' };
}

/** A point's figure; in percent also from its part and whole, where nobody typed it. */
export function figureOf({ figure, part, whole }: ReviewPoint, isShare: boolean): number | null {
  if (figure !== null || !isShare || part === null || whole === null || whole === 0) return figure;
  return (part / whole) * 100;
}

/** Null as soon as one of them is not known. */
const addUp = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((sum, number) => (sum === null || number === null ? null : sum + number), 0);

/** The last day of a week or month that begins on a day, at most `end`. */
export function endOfPoint(from: string, every: Reviewed['every'], end: string): string {
  const last = every === 'week' ? dayAfter(from, 6) : dayAfter(firstOfNextMonth(from), -1);
  return last < end ? last : end;
}
