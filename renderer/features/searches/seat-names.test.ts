import { expect, it } from 'vitest';

import { seatNames } from './seat-names';

it('names seats as in a sentence', () => {
  expect(seatNames(['hr', 'cfo', 'sales-leader', 'ceo'])).toBe('HR, CFO, sales leader and CEO');
  expect(seatNames(['peer'])).toBe('peer');
});
