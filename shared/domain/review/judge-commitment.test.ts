import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { quarter, reviewed, version, weekly } from '../../../tests/support/review-builder';
import { findingInWords } from './finding-in-words';
import { judgeCommitment } from './judge-commitment';
import type { Reviewed } from './review-schema';
import { signedCommitments, type SignedVersion } from './signed-version';

const hours = { id: 's-1', comparator: 'at-most', target: 4, unit: 'working hours', period: 'per lead' } as const;
const four = version(1, '2026-02-09', [hours]);
const eight = version(2, '2026-05-18', [{ ...hours, target: 8 }]);

function judge(versions: readonly SignedVersion[], row: Partial<Reviewed>, effectiveTo: string | null = '2026-06-28') {
  const [commitment] = signedCommitments(versions, quarter);
  if (!commitment) throw new Error('nothing is promised');
  const full = reviewed(commitment.id, row);
  const rules = versions.at(-1)!.document.reviewRules;
  const finding = judgeCommitment(commitment, full, { period: quarter, rules, effectiveTo });
  return { ...finding, words: findingInWords(commitment, full, { finding, locale: 'en-GB' }) };
}

describe('each for itself', () => {
  it('is judged by the target of its own day', () => {
    const points = weekly('2026-05-04', [4, 5, 7, 8]);
    const { readings, colour, words } = judge([four, eight], { points });

    expect(readings.map((reading) => reading.colour)).toEqual(['green', 'red', 'green', 'green']);
    expect(colour).toBe('red');
    expect(words).toBe(
      'Held in 3 of 4 weeks; furthest off: 5 working hours in the week of 11 May 2026, when at most 4 working hours per lead was promised.',
    );
  });

  it('counts only what lies in the quarter', () => {
    expect(judge([four], { points: weekly('2026-03-16', [9, 9, 4]) })).toMatchObject({
      colour: 'green',
      verdict: 'kept',
      words: 'Held in the one week read: 4 working hours.',
    });
    expect(judge([four], { points: weekly('2026-06-29', [9]) })).toMatchObject({
      colour: null,
      whyNot: 'nothing-read',
    });
  });

  it('is amber where the signed rule says so, and a broken promise all the same', () => {
    const lenient = version(1, '2026-02-09', [hours], 25);

    expect(judge([lenient], { points: weekly('2026-03-30', [5]) })).toMatchObject({
      colour: 'amber',
      verdict: 'broken',
    });
    expect(judge([lenient], { points: weekly('2026-03-30', [5, 5.1]) })).toMatchObject({ colour: 'red' });
  });
});

describe('several together', () => {
  const volume = version(1, '2026-02-09', [{ ...hours, comparator: 'at-least', target: 5, unit: 'MQLs' }]);
  const running = { reading: 'total', since: 'start' } as const;

  it('averages any four in a row, and all there are where there are fewer', () => {
    const row = { reading: 'four-in-a-row' } as const;

    expect(judge([volume], { ...row, points: weekly('2026-03-30', [4, 6, 5, 5, 4]) })).toMatchObject({
      colour: 'green',
      words: 'Held in all 2 runs of four weeks.',
    });
    expect(judge([volume], { ...row, points: weekly('2026-03-30', [4, 6, 5, 4]) })).toMatchObject({ colour: 'red' });
    expect(judge([volume], { ...row, points: weekly('2026-03-30', [4, 6]) })).toMatchObject({ colour: 'green' });
  });

  it('adds up from the start once the quarter has a figure of its own', () => {
    expect(judge([volume], { ...running, points: weekly('2026-03-16', [3, 3]) })).toMatchObject({
      whyNot: 'nothing-read',
    });
    expect(judge([volume], { ...running, points: weekly('2026-03-23', [3, 3]) })).toMatchObject({
      colour: 'green',
      words: '6 MQLs, promised at least 5 MQLs per lead.',
    });
  });

  it('calls nothing broken that can still be reached', () => {
    const points = weekly('2026-03-30', [3]);

    expect(judge([volume], { ...running, points }, '2026-12-31')).toMatchObject({
      colour: null,
      verdict: null,
      whyNot: 'not-due',
      words: expect.stringContaining('can still be reached'),
    });
    expect(judge([volume], { ...running, points })).toMatchObject({ colour: 'red' });
  });

  it('takes the parts of all their wholes, not the mean of percentages', () => {
    const share = version(1, '2026-02-09', [{ ...hours, comparator: 'at-least', target: 30, unit: '%' }]);
    const points = [
      { from: '2026-04-01', figure: 100, part: 1, whole: 1 },
      { from: '2026-05-01', figure: 20, part: 2, whole: 10 },
    ];

    expect(judge([share], { reading: 'share', points })).toMatchObject({
      colour: 'red',
      words: '27.3% (3 of 11), promised at least 30% per lead.',
    });
    expect(
      judge([share], {
        reading: 'share',
        points: [...points, { ...points[0]!, from: '2026-06-01', part: null, whole: null }],
      }),
    ).toMatchObject({
      colour: null,
      whyNot: 'needs-parts',
    });
  });
});

describe('another verdict', () => {
  const points = weekly('2026-03-30', [9]);

  it('counts with a reason alone, and what the rule said stays', () => {
    const kept = (reason: string) => judge([four], { points, override: { verdict: 'kept', reason } });

    expect(kept('  ')).toMatchObject({ colour: 'red', isOverridden: false });
    expect(kept('The desk was flooded')).toMatchObject({ colour: 'green', computed: 'red', isOverridden: true });
  });

  it('makes red of green, and a verdict where there was none', () => {
    const broken = { verdict: 'broken', reason: 'Calls were logged that nobody made' } as const;

    expect(judge([four], { points: weekly('2026-03-30', [1]), override: broken })).toMatchObject({ colour: 'red' });
    expect(judge([four], { override: broken })).toMatchObject({ colour: 'red', computed: null, verdict: 'broken' });
  });
});

it('reads a promise without exception from parts and wholes', () => {
  const every = version(1, '2026-02-09', [{ ...hours, comparator: 'every', target: null, unit: 'MQL' }]);
  const of = (part: number | null, whole: number | null) => [{ from: '2026-03-30', figure: 5, part, whole }];

  expect(judge([every], { points: of(5, 5) })).toMatchObject({ colour: 'green' });
  expect(judge([every], { points: of(4, 5) })).toMatchObject({
    colour: 'red',
    words: expect.stringContaining('4 of 5'),
  });
  expect(judge([every], { points: of(null, null) })).toMatchObject({ whyNot: 'needs-parts' });
  expect(judge([every], { points: of(0, 0) })).toMatchObject({ whyNot: 'no-target' });
});

it('never gets worse when a figure gets better, however figures are read', () => {
  const rank = { green: 0, amber: 1, red: 2 };
  const figures = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      figures,
      fc.nat(11),
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom('each', 'four-in-a-row', 'total', 'average'),
      fc.constantFrom('at-least', 'at-most'),
      (values, at, by, reading, comparator) => {
        const signed = version(1, '2026-02-09', [{ ...hours, comparator, target: 7 }], 20);
        const better = values.map((value, index) =>
          index === at % values.length ? value + (comparator === 'at-least' ? by : -by) : value,
        );
        const colourOf = (all: readonly number[]) =>
          judge([signed], { reading, points: weekly('2026-03-30', all) }).colour ?? 'red';
        expect(rank[colourOf(better)]).toBeLessThanOrEqual(rank[colourOf(values)]);
      },
    ),
  );
});
