import { expect, it } from 'vitest';

import { dutyWords } from './duty-wording';

it.each([
  { line: 'Responsible for the marketing budget', words: 'Responsible for' },
  { line: '- Manage a team of marketers', words: 'Manage' },
  { line: '• Overseeing campaigns', words: 'Overseeing' },
  { line: '3) Runs the webinar programme', words: 'Runs' },
  { line: 'You will work closely with sales', words: 'work' },
  { line: 'Planning of events', words: 'Planning' },
])('reads “$line” as a duty', ({ line, words }) => {
  expect(dutyWords(line)).toBe(words);
});

it.each([
  'Sellers accept 70% of the leads they are handed',
  'Manage the budget within 2% of plan',
  'One written definition, signed by both heads',
  'Managers of all regions know their number',
  'Workers council informed',
  '',
])('leaves “%s” alone', (line) => {
  expect(dutyWords(line)).toBeNull();
});
