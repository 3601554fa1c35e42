import { expect, it } from 'vitest';

import { attackLibrary } from '../support/library-attacks';

it('I1: 3,000 structured and 1,000 mutated files are imported as shown or refused in words', async () => {
  const report = await attackLibrary({ structured: 3_000, mutated: 1_000, seed: 20_261_122 });

  expect(report.breaches).toEqual([]);
  expect(report.files).toBe(4_000);
  // Both sides are tried: what is right, and what is not.
  expect(Math.min(report.refused, report.wholly, report.imported)).toBeGreaterThan(100);
});
