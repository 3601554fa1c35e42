import { expect, test } from 'vitest';

import { britishEuros } from '../../../tests/support/plan-builder';
import { scenarioOutcome } from './scenario';
import { showExpectedWins } from './show-figure';

test.each([
  [100, 0.02, '2.0', 50],
  [30, 0.1, '3.0', 15],
])('%s leads at %s win %s in %s hours', (leads, rate, wins, hours) => {
  const outcome = scenarioOutcome({ leads, rate, hoursPerLead: 0.5 });
  expect(showExpectedWins(outcome.expectedWins, britishEuros)).toBe(wins);
  expect(outcome.repHours).toBe(hours);
});
