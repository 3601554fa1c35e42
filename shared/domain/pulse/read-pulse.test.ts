import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pulseThemes } from '../playbook/workshop-material-schema';
import {
  leadersReadingSchema,
  pulseDeskSchema,
  pulseSides,
  pulseValues,
  type AskedStatement,
  type PulseAnswer,
  type PulseSide,
  type PulseValue,
} from './pulse-schema';
import { readLeaders, readPulse } from './read-pulse';

/** Two statements of each theme; the second is reversed. */
const statements: readonly AskedStatement[] = pulseThemes.flatMap((theme) =>
  [false, true].map((isReversed) => ({
    id: `${theme}-${isReversed ? 'reversed' : 'straight'}`,
    version: 1,
    theme,
    statement: 'We talk.',
    isReversed,
    whenLow: `What about ${theme}, ${isReversed ? 'the other way' : 'straight'}?`,
  })),
);
const heldOn = '2026-11-22';

/** One sheet by how good the news is, on every theme: 1 disagrees with what is good and agrees with what is bad. */
const sheet = (side: PulseSide, news: number): PulseAnswer[] =>
  statements.map(({ id, isReversed }) => ({
    side,
    statementId: id,
    value: pulseValues.find((value) => value === (isReversed ? 6 - news : news)) ?? 3,
  }));
const round = (marketing: readonly number[], sales: readonly number[]) => ({
  heldOn,
  statements,
  answers: [...marketing.flatMap((news) => sheet('marketing', news)), ...sales.flatMap((news) => sheet('sales', news))],
});
const respect = (marketing: readonly number[], sales: readonly number[] = [3, 3, 3]) =>
  readPulse(round(marketing, sales))?.themes.find(({ theme }) => theme === 'respect');

describe('readPulse', () => {
  it.each([
    { name: 'nobody', marketing: [], sales: [] },
    { name: 'two on one side', marketing: [3, 3], sales: [3, 3, 3, 3, 3, 3] },
    { name: 'two on the other', marketing: [1, 2, 3, 4], sales: [5, 5] },
  ])('shows nothing of either side with $name', ({ marketing, sales }) => {
    expect(readPulse(round(marketing, sales))).toBeNull();
    expect(readLeaders(round(marketing, sales))).toBeNull();
  });

  it('shows nothing where answers to one statement are missing: the least counts', () => {
    const { answers } = round([3, 3, 3], [3, 3, 3]);

    expect(readPulse({ heldOn, statements, answers: answers.slice(1) })).toBeNull();
    expect(readPulse({ heldOn, statements: [], answers })).toBeNull();
  });

  it.each([
    { news: [3, 3, 3], mean: 3, level: 'mixed' },
    { news: [2, 3, 3], mean: 2.5, level: 'low' },
    { news: [2, 2, 3], mean: 2.5, level: 'low' },
    { news: [4, 4, 3], mean: 3.5, level: 'mixed' },
    { news: [4, 4, 4], mean: 4, level: 'high' },
    { news: [5, 5, 5], mean: 4.5, level: 'high' },
    { news: [5, 5, 4], mean: 4.5, level: 'high' },
    { news: [1, 1, 1], mean: 1.5, level: 'low' },
    { news: [1, 1, 2], mean: 1.5, level: 'low' },
  ])('reads $news as $mean, $level: turned, rounded to a half, cut', ({ news, mean, level }) => {
    expect(respect(news)?.marketing).toMatchObject({ mean, level });
  });

  it('gives the questions of both statements where a side reads low, and none else', () => {
    expect(respect([1, 1, 1], [4, 4, 4])?.questions).toEqual([
      'What about respect, straight?',
      'What about respect, the other way?',
    ]);
    expect(respect([3, 3, 3], [4, 4, 4])?.questions).toEqual([]);
  });

  it.each([
    { name: 'four sheets', news: [1, 1, 5, 5], spread: null },
    { name: 'all in one group', news: [4, 5, 4, 5, 4], spread: null },
    { name: 'one sheet apart from the others', news: [1, 5, 5, 5, 5], spread: null },
    { name: 'one sheet in the middle', news: [1, 1, 3, 5, 5], spread: null },
    { name: 'two groups of two sheets or more', news: [1, 2, 4, 5, 5], spread: { low: 4, middle: 0, high: 6 } },
    { name: 'three groups', news: [1, 2, 3, 3, 4, 5], spread: { low: 4, middle: 4, high: 4 } },
  ])('tells the spread of $name as $spread', ({ news, spread }) => {
    expect(respect(news)?.marketing.spread).toEqual(spread);
  });

  it('counts the sheets of each side and never both together', () => {
    const result = readPulse(round([3, 3, 3, 3], [2, 2, 2]));

    expect(result?.sheets).toEqual({ marketing: 4, sales: 3 });
    expect(JSON.stringify(result)).not.toMatch(/total|all|both/);
  });

  it('is the same whatever order the answers stand in', () => {
    const { answers } = round([1, 3, 5, 2, 2], [4, 4, 1]);
    const shuffledAnswers = fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length });

    fc.assert(
      fc.property(shuffledAnswers, (shuffled) => {
        expect(readPulse({ heldOn, statements, answers: shuffled })).toEqual(
          readPulse({ heldOn, statements, answers }),
        );
      }),
    );
  });

  it('never has a word on the leaders, and fits its schema, whatever was answered', () => {
    const value: fc.Arbitrary<PulseValue> = fc.constantFrom(...pulseValues);
    const sides = pulseSides.map((side) =>
      fc
        .array(fc.array(value, { minLength: statements.length, maxLength: statements.length }), { maxLength: 8 })
        .map((sheets) =>
          sheets.flatMap((values) =>
            statements.map(({ id }, index) => ({ side, statementId: id, value: values[index] ?? 3 })),
          ),
        ),
    );
    fc.assert(
      fc.property(fc.tuple(...sides), (given) => {
        const whole = { heldOn, statements, answers: given.flat() };
        const result = readPulse(whole);
        expect(JSON.stringify(result)).not.toContain('leaders');
        if (result) {
          expect(pulseDeskSchema.shape.result.safeParse(result).success).toBe(true);
          expect(leadersReadingSchema.safeParse(readLeaders(whole)).success).toBe(true);
        }
      }),
    );
  });

  it('is told by the leaders’ answers in nothing', () => {
    const { answers } = round([1, 3, 5], [4, 4, 1]);
    const turned = answers.map((answer) =>
      answer.statementId.startsWith('leaders') ? { ...answer, value: 1 as const } : answer,
    );

    expect(readPulse({ heldOn, statements, answers: turned })).toEqual(readPulse({ heldOn, statements, answers }));
  });
});

describe('readLeaders', () => {
  it.each([
    { marketing: [4, 4, 4], sales: [4, 4, 4], isLow: false, questions: 0 },
    { marketing: [4, 4, 4], sales: [2, 2, 2], isLow: true, questions: 2 },
    { marketing: [1, 2, 3], sales: [3, 3, 3], isLow: true, questions: 2 },
  ])('reads $marketing and $sales as low: $isLow', ({ marketing, sales, isLow, questions }) => {
    const reading = readLeaders(round(marketing, sales));

    expect(reading?.isLow).toBe(isLow);
    expect(reading?.questions).toHaveLength(questions);
  });

  it('is silent where nothing was asked of them', () => {
    const { answers } = round([3, 3, 3], [3, 3, 3]);
    const others = statements.filter(({ theme }) => theme !== 'leaders');

    expect(readLeaders({ heldOn, statements: others, answers })).toBeNull();
  });
});
