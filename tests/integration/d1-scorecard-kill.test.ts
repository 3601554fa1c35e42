import { expect, it } from 'vitest';

import { runScorecardDrill } from '../support/storage/scorecard-drill';

// D1 of the test plan for scorecards.
it('loses no acknowledged save of a scorecard and leaves none half done when it is killed', async () => {
  const result = await runScorecardDrill('honest', (kills) => kills < 12);

  expect(result).toMatchObject({ kills: 12, lost: 0, halfSaved: 0, damaged: 0 });
  expect(result.acknowledged).toBeGreaterThan(100);
});

it('would have noticed: a writer that acknowledges before it commits is caught', async () => {
  const result = await runScorecardDrill('hasty', (kills, lost) => lost === 0 && kills < 40);

  expect(result.lost).toBeGreaterThan(0);
  expect(result).toMatchObject({ halfSaved: 0, damaged: 0 });
});
