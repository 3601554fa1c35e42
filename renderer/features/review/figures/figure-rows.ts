import { shareOf, type FigureField } from '#shared/domain/review/figure-limits';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { slotsOf } from '#shared/domain/review/period';
import type { ReviewPeriod, ReviewPoint } from '#shared/domain/review/review-schema';

export const figureFields = ['figure', 'part', 'whole'] as const;

/** Rows of the table: every week or month that counts, and whatever else has a figure, by day. */
export function figureRows(
  { row }: Pick<JudgedCommitment, 'row'>,
  firstDay: string,
  period: ReviewPeriod,
): ReviewPoint[] {
  const from = row.since === 'start' && firstDay < period.from ? firstDay : period.from;
  const slots = slotsOf(row.every, firstDay, { from, to: period.to });
  const days = [...new Set([...slots, ...row.points.map((point) => point.from)])].toSorted();
  return days.map(
    (day) => row.points.find((point) => point.from === day) ?? { from: day, figure: null, part: null, whole: null },
  );
}

/**
 * Points with one field of one row changed. In percent a part and a whole say the figure, to one decimal; a row in which
 * nothing stands any more is none.
 */
export function withFigure(
  points: readonly ReviewPoint[],
  { from, field, value }: { readonly from: string; readonly field: FigureField; readonly value: number | null },
  isShare: boolean,
): ReviewPoint[] {
  const before = points.find((point) => point.from === from) ?? { from, figure: null, part: null, whole: null };
  const changed = { ...before, [field]: value };
  const share = isShare && field !== 'figure' ? shareOf(changed.part, changed.whole) : null;
  const point = share === null ? changed : { ...changed, figure: share };
  const isEmpty = figureFields.every((name) => point[name] === null);
  const others = points.filter((one) => one.from !== from);
  return [...others, ...(isEmpty ? [] : [point])].toSorted((a, b) => a.from.localeCompare(b.from));
}
