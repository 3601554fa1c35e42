import { expect, it } from 'vitest';

import { biasedWordings } from './biased-wording';

it.each([
  { text: 'We look for a rockstar or a growth ninja', words: ['rockstar', 'ninja'] },
  { text: 'An aggressive closer with killer instinct', words: ['aggressive', 'killer instinct'] },
  { text: 'He leads his team', words: ['He', 'his'] },
  { text: 'She or he reports to the chairman', words: ['She or he', 'chairman'] },
  { text: 'A young, dynamic team', words: ['young, dynamic team'] },
  { text: 'A young team of ten', words: ['young team'] },
  { text: 'Digital natives and recent graduates', words: ['Digital natives', 'recent graduates'] },
  { text: '5 to 8 years of experience', words: ['5 to 8 years of experience'] },
  { text: "At least 10 years' leadership experience", words: ["At least 10 years' leadership experience"] },
  { text: 'Native English speaker', words: ['Native English speaker'] },
  { text: 'A native speaker', words: ['native speaker'] },
  { text: 'Good culture fit', words: ['culture fit'] },
  { text: 'Fits into our team', words: ['Fits into our team'] },
  { text: 'Able-bodied, in good health', words: ['Able-bodied', 'in good health'] },
  { text: 'No family commitments', words: ['No family commitments'] },
  { text: 'We work hard, play hard', words: ['work hard, play hard'] },
  { text: 'Manpower and salesmen', words: ['Manpower', 'salesmen'] },
])('marks “$text”', ({ text, words }) => {
  expect(biasedWordings(text).map((one) => one.words)).toEqual(words);
  for (const { instead, why } of biasedWordings(text)) expect(instead.length * why.length).toBeGreaterThan(0);
});

it.each([
  'Sellers close a larger share of the opportunities',
  'Their history with other teams, here and there',
  'Competitive analysis, healthy margins, fitting the budget to the plan',
  'Shell companies, the theme of the year, hisses and herbs',
  'A ninety-day plan for the year 2027',
  'The two years of the contract',
  'A mandate from the family of products',
  'Has run a team through two budget cuts',
])('leaves “%s” alone', (text) => {
  expect(biasedWordings(text)).toEqual([]);
});
