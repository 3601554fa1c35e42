import { describe, expect, test } from 'vitest';

import { britishEuros, fiftyNeeded } from '../../../tests/support/plan-builder';
import { planInWords } from './chain-in-words';
import { planDraftSchema } from './plan-schema';

describe('planInWords', () => {
  test('tells the chain from the goal to the ignored leads', () => {
    expect(planInWords(fiftyNeeded(), britishEuros)).toEqual({
      headline: '50 leads a week are needed, 150 are handed over, 60 can be worked: 90 are ignored.',
      sentences: [
        'To win €6,500,000 at €50,000 a deal you close 130 deals; marketing sources 50% of them: 65 deals.',
        'That takes 260 SQLs (25% are won), from 520 SALs (50% become SQLs), from 2,600 MQLs (20% are accepted by sales), from 26,000 responders (10% become MQLs).',
        'Over 52 weeks that is 50 leads (MQLs) a week once the funnel is full; if it starts empty, they are handed over in the first 39 weeks, 66.7 a week, because a sale takes 13 weeks.',
        '6 sellers with 10 leads each can work 60 a week; marketing hands over 150, so 90 are ignored.',
        'At €1,000 an MQL, people and tools included, that costs €2,600,000, €40,000 for each deal won; the return on marketing investment (ROMI) at a gross margin of 80% is 0%.',
      ],
      missing: [],
    });
  });

  test.each([
    [{ deliveredPerWeek: null }, '50 leads a week are needed, 60 can be worked.'],
    [{ deliveredPerWeek: null, sellers: 4 }, '50 leads a week are needed, but only 40 can be worked.'],
    [{ deliveredPerWeek: 40 }, '50 leads a week are needed, 40 are handed over, 60 can be worked.'],
    [{ sellers: null }, '50 leads a week are needed, 150 are handed over.'],
    [{ weeks: null }, '65 of 130 deals come from marketing. Still needed: the length of the period.'],
    [{ weeks: 2_600, deliveredPerWeek: 1, sellers: null }, '1 lead a week is needed, 1 is handed over.'],
  ])('with %o the headline is "%s"', (changes, headline) => {
    expect(planInWords(fiftyNeeded(changes), britishEuros).headline).toBe(headline);
  });

  test('says what is missing and what is out of range', () => {
    const { sentences, missing } = planInWords(
      fiftyNeeded({ averageDeal: null, mqlToSal: 2, cycleWeeks: 60 }),
      britishEuros,
    );
    expect(sentences).toEqual([
      '6 sellers with 10 leads each can work 60 a week; marketing hands over 150, so 90 are ignored.',
    ]);
    expect(missing).toEqual([
      'Still needed: the average deal.',
      'The rate from MQL to SAL must be above 0% and at most 100%.',
    ]);
  });

  test('starts with what to write first', () => {
    const { headline, sentences } = planInWords(planDraftSchema.parse({}), britishEuros);
    expect(headline).toBe('Still needed: the revenue goal and the average deal.');
    expect(sentences).toEqual([]);
  });
});
