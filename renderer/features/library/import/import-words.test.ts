import { expect, it } from 'vitest';

import type { ImportRow } from '#shared/domain/library/import-schema';
import { countVerdicts, countsInWords, faultInWords, importLabel, outcomeInWords, type Verdict } from './import-words';

const counts = (said: Partial<ReturnType<typeof countVerdicts>>) => ({ add: 0, change: 0, same: 0, bad: 0, ...said });

it('counts what would happen', () => {
  const row = (verdict: Verdict): ImportRow => ({ line: 1, kind: 'term', title: 'MQL', faults: [], verdict });

  expect(countVerdicts([row('add'), row('add'), row('bad')])).toEqual(counts({ add: 2, bad: 1 }));
});

it.each([
  { said: { add: 45, change: 3, same: 2, bad: 5 }, words: '45 new, 3 changed, 2 the same, 5 with faults' },
  { said: { add: 20_000 }, words: '20,000 new' },
  { said: {}, words: 'No rows' },
])('says “$words”', ({ said, words }) => {
  expect(countsInWords(counts(said))).toBe(words);
});

it.each([
  { name: 'all good rows', said: { add: 49, change: 1 }, label: 'Import 50 rows' },
  { name: 'one row', said: { add: 1, same: 4 }, label: 'Import 1 row' },
  { name: 'good rows and bad ones', said: { add: 45, bad: 5 }, label: 'Import 45 rows, leave out 5' },
  { name: 'only bad rows and what is there already', said: { same: 2, bad: 5 }, label: null },
])('offers for $name: $label', ({ said, label }) => {
  expect(importLabel(counts(said))).toBe(label);
});

it('says what was done', () => {
  expect(outcomeInWords({ added: 45, changed: 0, same: 2, leftOut: 5 })).toBe(
    '45 added, 2 the same already, 5 left out',
  );
  expect(outcomeInWords({ added: 0, changed: 0, same: 0, leftOut: 0 })).toBe('Nothing changed');
});

it.each([
  { kind: 'term', column: 'entryTest', message: 'Too long.', words: 'Entry test: Too long.' },
  { kind: 'term', column: 'body.entryTest', message: 'Too long.', words: 'Entry test: Too long.' },
  { kind: 'term', column: 'entryTest', message: 'Entry test is missing.', words: 'Entry test is missing.' },
  { kind: null, column: 'item', message: 'No such kind.', words: 'No such kind.' },
] as const)('says of $column: $words', ({ kind, column, message, words }) => {
  expect(faultInWords(kind, { column, message })).toBe(words);
});
