import { expect, it } from 'vitest';

import { textDigest } from './text-digest';

it('is short, always the same, and another for another text', () => {
  const long = 'a'.repeat(10_000);
  expect(textDigest(long)).toBe(textDigest(long));
  expect(textDigest(long).length).toBeLessThanOrEqual(23);
  expect(new Set(['', 'a', 'b', 'ab', 'ba', long].map(textDigest)).size).toBe(6);
});
