import { expect, it } from 'vitest';

import { summaryPointSchema } from '../agreement/agreement-schema';
import { learntStanding, MOST_POINTS, putLearnt } from './learnt-point';

const row = { id: 'gap-leads-handed-over', learnt: ' A lead is what was called. ' };
const own = { id: 'p1', text: 'Sales calls within a day' };

function idOfPoint(rowId: string): string {
  const points: { id: string; text: string }[] = [];
  putLearnt({ ...row, id: rowId }, points);
  return points[0]?.id ?? '';
}

it('puts what was learnt into the summary once, and new words in its place', () => {
  const points = [own];
  expect(learntStanding(row, points)).toBe('none');

  putLearnt(row, points);
  expect(learntStanding(row, points)).toBe('same');

  const changed = { ...row, learnt: 'A lead is what was rung' };
  expect(learntStanding(changed, points)).toBe('other');
  putLearnt(changed, points);
  expect(points).toEqual([own, { id: idOfPoint(row.id), text: 'A lead is what was rung' }]);
});

it('says when the summary was changed, or lost the point', () => {
  const points = [{ id: idOfPoint(row.id), text: 'Something else' }];
  expect(learntStanding(row, points)).toBe('other');
  expect(learntStanding(row, [])).toBe('none');
});

it('never makes the summary longer than it may be', () => {
  const points = Array.from({ length: MOST_POINTS }, (_, index) => ({ id: `p${index}`, text: '' }));
  putLearnt(row, points);
  expect(points).toHaveLength(MOST_POINTS);
});

it.each([
  ['a shipped question', 'gap-leads-handed-over'],
  ['the same question once more', `gap-leads-handed-over-${crypto.randomUUID()}`],
  ['the longest id', 'x'.repeat(64)],
])('gives a point an id the agreement takes, for %s', (_what, id) => {
  expect(summaryPointSchema.safeParse({ id: idOfPoint(id), text: '' }).success).toBe(true);
});
