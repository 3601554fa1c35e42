import { expect, it } from 'vitest';

import { ladderStepSchema } from '#shared/domain/agreement/communication-schema';
import { ladderTimeInWords } from './ladder-time';

const step = (within: number | null, withinUnit: 'working-hours' | 'working-days' = 'working-days') =>
  ladderStepSchema.parse({ id: `${within}-${withinUnit}`, within, withinUnit });

it.each([
  [[], null],
  [[step(1)], 'A conflict is settled after 1 working day at the latest.'],
  [[step(1), step(2)], 'A conflict is settled after 3 working days at the latest.'],
  [
    [step(8, 'working-hours'), step(1), step(1.5)],
    'A conflict is settled after 8 working hours and 2.5 working days at the latest.',
  ],
  [
    [step(2), step(null)],
    'A conflict is settled after 2 working days at the latest, but one step has no time limit yet.',
  ],
  [[step(-3), step(0)], 'No step has a time limit yet: a conflict can stay open for ever.'],
])('adds up the clocks of %j', (steps, words) => {
  expect(ladderTimeInWords(steps, 'en-GB')).toBe(words);
});
