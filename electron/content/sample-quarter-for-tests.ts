import { z } from 'zod';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { shownRate } from '#shared/domain/plan/show-figure';
import type { Actual, ActualPoint } from '#shared/domain/playbook/sample-quarter-schema';
import { readSample } from './sample';
import { readSampleQuarter } from './sample-quarter';

/** The sample company's pilot, what was sealed of it and what it brought, read for its tests. */
export const quarter = readSampleQuarter();
export const { funnel, actuals } = quarter;
const sample = readSample();
export const pilot = sample.agreements.find(({ id }) => id === quarter.agreementId)!.draft.document;
export const promises = [...pilot.marketing, ...pilot.sales];

const recordSchema = z.looseObject({
  agreement: agreementDocumentSchema,
  closedAt: z.string(),
  amendment: z.looseObject({ reason: z.string(), timeline: z.string(), newKpis: z.string() }).nullable(),
});
/** Both sealed revisions as they were signed. */
export const records = sample
  .sealed!.agreements.find(({ agreementId }) => agreementId === quarter.agreementId)!
  .revisions.map(({ recordJson }) => recordSchema.parse(JSON.parse(recordJson)));

type Series = Pick<Actual, 'points'>;

export const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 24 * 3_600_000).toISOString().slice(0, 10);
export const actual = (id: string) => actuals.find(({ commitmentId }) => commitmentId === id)!;
export const sumOf = (numbers: readonly (number | null)[]) => numbers.reduce<number>((sum, each) => sum + each!, 0);
export const figuresOf = (id: string) => actual(id).points.map(({ figure }) => figure);
export const parts = ({ points }: Series) => sumOf(points.map(({ part }) => part));
export const wholes = ({ points }: Series) => sumOf(points.map(({ whole }) => whole));
/** Every run of four weeks. */
export const fourWeeks = <T>(rows: readonly T[]) => rows.slice(3).map((_, index) => rows.slice(index, index + 4));
export const targetAt = ({ targets }: Actual, day: string) => targets.findLast(({ from }) => from <= day)!.target;

/** Readings that missed the promise, each period or the whole as its words say. */
export function misses(row: Actual): readonly ActualPoint[] {
  const promise = promises.find(({ id }) => id === row.commitmentId)!;
  const target = row.targets[0]!.target;
  if (promise.comparator === 'every') return row.points.filter(({ part, whole }) => part !== whole);
  if (promise.comparator === 'at-most') return row.points.filter((point) => point.figure > targetAt(row, point.from)!);
  if (promise.period === 'per week, averaged over four weeks')
    return fourWeeks(row.points).flatMap((four) => (sumOf(four.map((p) => p.figure)) / 4 < target! ? four : []));
  if (promise.period === 'over the 20 weeks') {
    const reached =
      row.unit === '%' ? shownRate(parts(row) / wholes(row)) * 100 : sumOf(row.points.map(({ figure }) => figure));
    return reached < target! ? row.points : [];
  }
  return row.points.filter(({ figure }) => figure < target!);
}
