import { expect, it } from 'vitest';

import { attackLibrary } from '../support/library-attacks';
import { soakAmount } from '../support/soak-amount';

it('I1: 100,000 structured and 20,000 mutated files are imported as shown or refused in words', async () => {
  const report = await attackLibrary({
    structured: soakAmount(100_000),
    mutated: soakAmount(20_000),
    seed: Date.now(),
  });

  console.info(report);
  expect(report.breaches).toEqual([]);
  expect(report.slowestMs).toBeLessThan(2_000);
});
