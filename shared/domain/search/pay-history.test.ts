import { expect, it } from 'vitest';

import { payHistoryWords } from './pay-history';

it.each([
  { text: 'State your current salary', words: 'current salary' },
  { text: 'Last or current base salary in EUR', words: 'Last or current base salary' },
  { text: 'We match previous compensation plus 10%', words: 'previous compensation' },
  { text: 'Bring your last three payslips', words: 'payslips' },
  { text: 'Salary history of five years', words: 'Salary history' },
  { text: 'Proof of income is required', words: 'Proof of income' },
  { text: 'She currently earns 180', words: 'currently earns' },
  { text: 'What have they been paid so far?', words: 'have they been paid' },
  { text: 'We never ask. Attach proof of salary', words: 'proof of salary' },
])('marks “$text”', ({ text, words }) => {
  expect(payHistoryWords(text)).toBe(words);
});

it.each([
  'Base 180,000 to 210,000 EUR, bonus 30% of base',
  'What does the candidate expect to earn?',
  'Salary expectations within the band',
  'We do not ask for previous salary',
  'Current pay is never asked.',
  'The previous quarter paid for itself',
  'Pay is reviewed each year',
])('leaves “%s” alone', (text) => {
  expect(payHistoryWords(text)).toBeNull();
});
