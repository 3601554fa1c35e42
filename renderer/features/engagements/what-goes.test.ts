import { expect, it } from 'vitest';

import { whatGoesWith, whatGoesWithEngagement } from './what-goes';

it('asks for a draft without a word of signatures', () => {
  expect(whatGoesWith('draft')).not.toMatch(/sign|seal/i);
  expect(whatGoesWithEngagement(0)).not.toMatch(/sign|seal/i);
});

it.each(['signing', 'sealed', 'amending'] as const)('names what is lost with one that is %s', (status) => {
  expect(whatGoesWith(status)).toMatch(/signatures, any sealed PDF and the log are deleted/);
});

it.each([
  [1, 'one of them closed for signing or sealed'],
  [3, '3 of them closed for signing or sealed'],
  [null, 'whatever was signed and sealed'],
])('of an engagement with %s closed agreements it says “%s”', (closed, words) => {
  expect(whatGoesWithEngagement(closed)).toContain(words);
});
