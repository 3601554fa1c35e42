import { expect, it } from 'vitest';

import { searchDocumentSchema } from '../search/search-schema';
import { countedWeights, excusalsIn } from './score-basis';

it('names who was excused, and why', () => {
  const dates = [
    { date: 1, isOpen: true, seats: [{ seatId: 'cfo', status: 'committed' }] },
    { date: 2, isOpen: true, seats: [{ seatId: 'hr', status: 'excused', excuseReason: 'Worked with her before' }] },
  ] as const;

  expect(excusalsIn(dates.map((date) => ({ ...date, seats: [...date.seats] })))).toEqual([
    { date: 2, seatId: 'hr', reason: 'Worked with her before' },
  ]);
});

it.each([
  { name: 'equal weights', weights: [2, 2], reason: 'Because', told: [] },
  { name: 'weights without a reason', weights: [1, 2], reason: '  ', told: [] },
  { name: 'weights with a reason', weights: [1, 2], reason: 'The plan hangs on it', told: ['The plan hangs on it'] },
])('tells of $name what counts', ({ weights, reason, told }) => {
  const competencies = weights.map((weight, index) => ({ id: `c${index}`, weight }));
  const { profile, panel } = searchDocumentSchema.parse({ profile: { competencies, weightReason: reason } });

  expect(countedWeights({ profile, panel }).map((one) => one.reason)).toEqual(told);
});
