import { describe, expect, it } from 'vitest';

import { quarter, reviewed, version, weekly } from '../../../tests/support/review-builder';
import type { ActualsFile } from './actuals-file';
import { guessColumns, guessNames, missingColumns, namesIn } from './map-actuals';
import { judgeActuals, withActuals, type ActualsMapping } from './read-actuals';
import { signedCommitments } from './signed-version';

const versions = [
  version(1, '2026-02-09', [
    {
      id: 's-calls',
      commitment: 'Call within 4 hours',
      metric: 'Time to call',
      target: 4,
      comparator: 'at-most',
      unit: 'hours',
    },
    { id: 's-share', commitment: 'Fill the fields', metric: 'Filled', unit: '%' },
  ]),
];
const commitments = signedCommitments(versions, quarter);
const rows = [reviewed('s-calls', { points: weekly('2026-03-30', [3.5]) }), reviewed('s-share', { every: 'month' })];
const context = { commitments, reviewed: rows, period: quarter, firstDay: '2026-02-09' };
const header = ['commitment', 'from', 'figure', 'part', 'whole'];

const fileOf = (...cells: readonly (readonly string[])[]): ActualsFile => ({
  fileName: 'q.csv',
  readAs: 'CSV',
  header,
  rows: cells.map((own, index) => ({ line: index + 2, cells: [...own] })),
});

function judge(file: ActualsFile, change: Partial<ActualsMapping> = {}) {
  const columns = guessColumns(file.header);
  const names = guessNames(namesIn(file, columns), commitments);
  return judgeActuals(file, { columns, names, mended: {}, ...change }, context);
}

it('says of each row what it would do', () => {
  const judged = judge(
    fileOf(
      ['s-calls', '2026-03-30', '3.5', '', ''],
      ['Call within 4 hours', '2026-04-06', '5', '', ''],
      ['FILLED', '2026-04-15', '', '19', '20'],
    ),
  );

  expect(judged.map(({ verdict, point }) => [verdict, point?.from, point?.figure])).toEqual([
    ['same', '2026-03-30', 3.5],
    ['add', '2026-04-06', 5],
    ['add', '2026-04-01', 95],
  ]);
});

it.each([
  ['another promise', ['Nonsense', '2026-04-06', '5', '', ''], 'commitment', 'none of the promises'],
  ['no promise', ['', '2026-04-06', '5', '', ''], 'commitment', 'Write which promise'],
  ['no day', ['s-calls', '', '5', '', ''], 'from', 'Write the first day'],
  ['an impossible day', ['s-calls', '2026-02-30', '5', '', ''], 'from', 'is no day'],
  ['a day written otherwise', ['s-calls', '30.03.2026', '5', '', ''], 'from', 'Write it as 2026-03-30'],
  ['a day after the review', ['s-calls', '2026-06-29', '5', '', ''], 'from', 'after the last day'],
  ['a day before the agreement', ['s-calls', '2025-12-31', '5', '', ''], 'from', 'before the agreement'],
  ['words for a figure', ['s-calls', '2026-04-06', 'five', '', ''], 'figure', 'is no number'],
  ['a formula', ['s-calls', '2026-04-06', '=1+4', '', ''], 'figure', 'is no number'],
  ['a figure with two meanings', ['s-calls', '2026-04-06', '1,234', '', ''], 'figure', 'could be two numbers'],
  ['no figure', ['s-calls', '2026-04-06', '', '', ''], 'figure', 'Write the figure'],
  ['a part without its whole', ['s-share', '2026-04-06', '95', '19', ''], 'whole', 'belong together'],
  ['a count below nothing', ['s-share', '2026-04-06', '95', '-1', '20'], 'part', 'not below 0'],
  ['parts where a figure is promised', ['s-calls', '2026-04-06', '', '1', '2'], 'figure', 'do not say it'],
])('refuses %s, by column and in words', (_name, cells, column, words) => {
  const [judged] = judge(fileOf(cells));

  expect(judged?.verdict).toBe('bad');
  expect(judged?.faults).toContainEqual({ column, text: expect.stringContaining(words) });
});

it('tells everything that is wrong with a row at once', () => {
  expect(judge(fileOf(['s-calls', 'soon', 'x', 'y', '2']))[0]?.faults.map(({ column }) => column)).toEqual([
    'from',
    'figure',
    'part',
  ]);
});

it('refuses the second of two rows for the same week', () => {
  const judged = judge(fileOf(['s-calls', '2026-04-06', '5', '', ''], ['s-calls', '2026-04-08', '6', '', '']));

  expect(judged.map(({ verdict }) => verdict)).toEqual(['add', 'bad']);
  expect(judged[1]?.faults[0]?.text).toContain('Line 2 has this promise');
});

describe('mending', () => {
  const file = fileOf(['Calls', 'soon', '5', '', '']);

  it('takes a name that the user said, a cell that was mended, and leaves out what is to be left out', () => {
    const said = judge(file, { names: { Calls: 's-calls' }, mended: { 2: { from: '2026-04-06' } } });

    expect(said.map(({ verdict, commitmentId }) => [verdict, commitmentId])).toEqual([['add', 's-calls']]);
    expect(judge(file, { names: { Calls: null } })[0]?.verdict).toBe('left-out');
  });
});

it('takes the good rows and nothing else, and changes what is there for the same week', () => {
  const judged = judge(
    fileOf(
      ['s-calls', '2026-03-30', '4', '', ''],
      ['s-calls', '2026-04-06', '5', '', ''],
      ['s-calls', 'soon', '6', '', ''],
    ),
  );
  const taken = withActuals(rows, judged);

  expect(taken[0]?.points.map(({ from, figure }) => [from, figure])).toEqual([
    ['2026-03-30', 4],
    ['2026-04-06', 5],
  ]);
  expect(taken[1]).toBe(rows[1]);
});

describe('columns', () => {
  it.each([
    [['KPI', 'Week', 'Value'], { commitment: 0, from: 1, figure: 2, part: null, whole: null }],
    [['whole', 'part', 'month', 'promise'], { commitment: 3, from: 2, figure: null, part: 1, whole: 0 }],
    [['a', 'b'], { commitment: null, from: null, figure: null, part: null, whole: null }],
  ])('are guessed from %o', (names, columns) => {
    expect(guessColumns(names)).toEqual(columns);
  });

  it('are missing until promise, day and an amount are there', () => {
    expect(missingColumns(guessColumns(['a']))).toEqual(['commitment', 'from', 'figure']);
    expect(missingColumns(guessColumns(['promise', 'week', 'part', 'whole']))).toEqual([]);
  });

  it('never guess a promise that fits two', () => {
    const twins = signedCommitments(
      [
        version(1, '2026-02-09', [
          { id: 'x', metric: 'M' },
          { id: 'y', metric: 'M' },
        ]),
      ],
      quarter,
    );

    expect(guessNames(['M', 'x'], twins)).toEqual({ x: 'x' });
  });
});
