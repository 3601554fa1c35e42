import { expect, it } from 'vitest';

import type { DecisionRule } from './decision-rule-schema';
import { decisionRuleInWords } from './decision-rule-words';
import { payInWords } from './pay-words';
import { reviewRulesInWords } from './review-rules-words';

it.each<{ rule: DecisionRule; words: string }>([
  { rule: { rule: null, words: '' }, words: '' },
  { rule: { rule: 'ladder', words: ' ' }, words: 'The conflict ladder decides, step by step.' },
  {
    rule: { rule: 'consent', words: 'Until noon.' },
    words: 'By consent: it is decided when nobody has a serious objection. Until noon.',
  },
  { rule: { rule: 'own', words: 'The chief executive decides.' }, words: 'The chief executive decides.' },
])('writes the decision rule “$words”', ({ rule, words }) => {
  expect(decisionRuleInWords(rule)).toBe(words);
});

it.each([
  { amberPercent: null, words: '' },
  { amberPercent: 0, words: 'Green: the target is met. Red: it is missed.' },
  {
    amberPercent: 12.5,
    words: 'Green: the target is met. Amber: missed by at most 12,5% of the target. Red: missed by more.',
  },
])('writes when a miss of $amberPercent percent is amber', ({ amberPercent, words }) => {
  expect(reviewRulesInWords({ amberPercent }, 'de-DE')).toBe(words);
});

it('writes what is agreed on pay, and nothing where nothing is', () => {
  expect(payInWords({ shareOnSales: 0.15 }, 'en-GB')).toBe(
    '15% of the variable pay of marketers hangs on sales results.',
  );
  expect(payInWords({ shareOnSales: null }, 'en-GB')).toBe('');
});
