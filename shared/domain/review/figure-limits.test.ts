import { expect, it } from 'vitest';

import { figureFault, MOST_FIGURE, shareOf } from './figure-limits';
import { reviewDocumentSchema } from './review-schema';

const fields = ['figure', 'part', 'whole'] as const;

it.each(
  fields.flatMap((field) =>
    [-2 * MOST_FIGURE, -MOST_FIGURE, -1, 0, 1, MOST_FIGURE, 2 * MOST_FIGURE].map((value) => [field, value] as const),
  ),
)('finds fault with %s %d exactly where the document would refuse it', (field, value) => {
  const point = { from: '2026-03-30', figure: null, part: null, whole: null, [field]: value };
  const document = {
    period: { from: '2026-03-30', to: '2026-06-28' },
    reviewed: [{ commitmentId: 'c', points: [point] }],
  };

  expect(figureFault(field, value) === null).toBe(reviewDocumentSchema.safeParse(document).success);
});

it.each([
  [2, 3, 66.7],
  [0, 3, 0],
  [3, 2, 150],
  [1, 0, null],
  [null, 3, null],
  [1, null, null],
  [MOST_FIGURE, 0.001, null],
])('%j of %j is %j percent', (part, whole, percent) => {
  expect(shareOf(part, whole)).toBe(percent);
});
