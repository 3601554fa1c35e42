import { expect, test } from 'vitest';

import { commitment } from '../../../tests/support/agreement-builder';
import type { Accountability } from './accountability-schema';
import { targetInWords } from './target-in-words';

test.each<[Partial<Accountability>, string, string]>([
  [{}, 'en-GB', 'at least 95% per quarter'],
  [{}, 'de-DE', 'at least 95\u00a0% per quarter'],
  [{ target: 12.5, unit: '%' }, 'de-DE', 'at least 12,5\u00a0% per quarter'],
  [
    { comparator: 'at-most', target: 4, unit: 'working hours', period: 'per lead' },
    'en-GB',
    'at most 4 working hours per lead',
  ],
  [{ comparator: 'exactly', target: 1_200, unit: '', period: '' }, 'en-US', 'exactly 1,200'],
  [{ comparator: 'every', target: null, unit: 'lead', period: '' }, 'en-GB', 'every lead'],
  [{ comparator: 'every', target: null, unit: '' }, 'en-GB', 'without exception per quarter'],
  [{ target: null }, 'en-GB', ''],
])('%o in %s reads "%s"', (changes, locale, words) => {
  expect(targetInWords(commitment({ id: 'a', ...changes }), locale)).toBe(words);
});
