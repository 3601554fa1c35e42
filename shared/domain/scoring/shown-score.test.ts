import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatNumber } from '../../kernel/format';
import { meanOf, weightedMean } from './mean';
import { shownPercent, shownScore, spreadInWords } from './shown-score';

test.each([
  [3.95, 4],
  [3.9499, 3.9],
  [4.04, 4],
  [1, 1],
  [2.25, 2.3],
])('%s is shown as %s', (score, shown) => {
  expect(shownScore(score)).toBe(shown);
});

test.each([
  [0.8, 80],
  [0.7996, 80],
  [0.7994, 79.9],
  [1, 100],
])('a share of %s is shown as %s%', (share, shown) => {
  expect(shownPercent(share)).toBe(shown);
});

test.each([
  [3, '3 points apart'],
  [2.97, '2.9 points apart'],
  [2.3, '2.3 points apart'],
  [1.67, '1.7 points apart'],
  [1.96, '1.9 points apart'],
  [1, '1 point apart'],
  [3 - 1e-12, '3 points apart'],
])('a spread of %s reads “%s”', (spread, words) => {
  expect(spreadInWords(spread)).toBe(words);
});

test('a mean does not depend on the order, to the last shown digit', () => {
  const rows = fc.array(
    fc.record({ value: fc.constantFrom(1, 1.5, 2, 2.7, 3.3, 3.95, 4.1, 5), weight: fc.constantFrom(0.1, 0.3, 1, 7) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const [one, other] = [weightedMean(given), weightedMean(given.toReversed())];
      expect(one).toBe(other);
      expect(formatNumber(one ?? 0, 'de-DE', { exactly: 1 })).toBe(
        formatNumber(shownScore(one ?? 0), 'de-DE', { exactly: 1 }),
      );
    }),
  );
});

test('a mean lies between its values, also with weights next to nothing', () => {
  expect(weightedMean([{ value: 5, weight: 5e-324 }])).toBe(5);
  expect(weightedMean([{ value: 5, weight: 0 }])).toBeNull();
  expect(meanOf([])).toBeNull();
  expect(meanOf([3.9, 4, 3.95])).toBe(3.95);
});
