import { expect, it } from 'vitest';

import { agreedHeadline } from './term-words';

const open = { marketing: 'agreed', sales: 'open' } as const;
const agreed = { marketing: 'agreed', sales: 'agreed-with-note' } as const;

it.each([
  [[], 'No terms yet'],
  [[open], 'The one term is still open'],
  [[agreed], 'The one term is agreed by both sides'],
  [[agreed, open], '1 of 2 terms is agreed by both sides'],
  [[open, open], '0 of 2 terms are agreed by both sides'],
  [[agreed, agreed, open], '2 of 3 terms are agreed by both sides'],
])('counts the terms of %j', (terms, headline) => {
  expect(agreedHeadline(terms)).toBe(headline);
});
