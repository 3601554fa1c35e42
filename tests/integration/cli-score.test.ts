import fs from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { searchFileSchema } from '#shared/domain/search/search-file';
import { buildCommandLine, rapport } from '../support/command-line';
import { tempFolder } from '../support/temp-folder';

beforeAll(buildCommandLine);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const page = fs.readFileSync('docs/formats/search.md', 'utf8');
const examples = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => json ?? '');
const [smallest = '', whole = ''] = examples;

async function score(content: string | Buffer, ...flags: readonly string[]) {
  const folder = tempFolder();
  const file = path.join(folder, 'search.json');
  fs.writeFileSync(file, content);
  const answer = await rapport('score', file, ...flags);
  expect(fs.readdirSync(folder)).toEqual(['search.json']);
  return answer;
}

const rating = (changes: JsonObject = {}): JsonObject => ({
  seatId: 'cfo',
  competencyId: 'numbers',
  score: 4,
  ...changes,
});
const candidate = (changes: JsonObject = {}): JsonObject => ({ id: 'lena', ratings: [rating()], ...changes });
const file = (changes: JsonObject = {}) =>
  JSON.stringify({
    format: 'rapport-search',
    formatVersion: 1,
    profile: { competencies: [{ id: 'numbers', name: 'Numbers' }] },
    panel: {
      seats: [
        { id: 'cfo', kind: 'cfo' },
        { id: 'hr', kind: 'hr' },
      ],
    },
    candidates: [candidate()],
    ...changes,
  });
const withRating = (changes: JsonObject) => file({ candidates: [candidate({ ratings: [rating(changes)] })] });

describe('the examples of the format', () => {
  it('are two, and the whole one shows every key', () => {
    expect(examples).toHaveLength(2);
    const said = JSON.parse(whole);
    const complete: unknown = JSON.parse(JSON.stringify(searchFileSchema.parse(said)));
    const missing = keyPaths(complete).filter((key) => !keyPaths(said).includes(key));
    expect(missing).toEqual([]);
  });

  it('are scored, the smallest as what it says', async () => {
    const { code, stdout, stderr } = await score(smallest, '--json');

    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).candidates).toMatchObject([
      { id: 'lena', composite: 4, shown: 4, grade: 'A', coverage: 1 },
    ]);
  });

  it('are scored, the whole one with move, deal-breaker, spread, halo and what is sealed', async () => {
    const { stdout } = await score(whole, '--json');
    const { candidates, interviewers, comparison } = JSON.parse(stdout);

    expect(candidates).toMatchObject([
      { id: 'lena', shown: 4, grade: 'A', coverage: 0.8, sealed: 2, halo: [{ seatId: 'hr', equal: 4, ratings: 5 }] },
      { id: 'omar', shown: 4, grade: 'C', sealed: 0, warnings: [{ code: 'deal-breaker' }] },
    ]);
    expect(candidates[0].competencies[0]).toMatchObject({ score: 3.875, spread: 1.5, spreadWords: null });
    expect(candidates[0].competencies[0].seats[3]).toMatchObject({ seatId: 'ceo', score: 3, given: 2 });
    expect(interviewers).toMatchObject([
      { severity: null },
      { severity: null },
      { severity: null },
      { severity: null },
    ]);
    expect(comparison).toMatchObject({ sharedQuestions: 5 });
  });
});

it('tells the same in words', async () => {
  const { code, stdout } = await score(whole);

  expect(code).toBe(0);
  for (const words of [
    'VP of Marketing, Northwind Pumps: 2 candidates, 4 seats',
    'Lena Fox: grade A, composite 4.0, seats from',
    '80% of the weight rated',
    'CEO 3.0, given 2.0',
    'Customer insight: not rated',
    '2 sealed assessments exist and are not counted.',
    'close to the first impression throughout: look again at the evidence',
    'Only 5 of',
  ])
    expect(stdout).toContain(words);
});

it('flags a spread and keeps a control character in a name from the terminal', async () => {
  const ratings = [rating({ score: 5 }), rating({ seatId: 'hr', score: 2 })];
  const { stdout } = await score(file({ candidates: [candidate({ name: 'Lena\u001b[31m\nFox', ratings })] }));

  expect(stdout).toContain('3 points apart: far apart');
  expect(stdout).toContain('Lena[31m Fox: grade B');
});

it('never counts a missing rating as zero', async () => {
  const { stdout } = await score(
    file({ candidates: [candidate({ ratings: [rating(), rating({ score: null })] })] }),
    '--json',
  );

  expect(JSON.parse(stdout).candidates[0].composite).toBe(4);
});

const numbers = { id: 'numbers' };
const refused: readonly { readonly name: string; readonly content: string | Buffer; readonly names: RegExp }[] = [
  { name: 'nothing', content: '', names: /is not JSON/ },
  { name: 'not JSON', content: '{\n format: rapport', names: /is not JSON \(line 2, column \d+\)\. Choose a search/ },
  {
    name: 'not UTF-8',
    content: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
    names: /not a text in UTF-8, so it is not a search/,
  },
  { name: 'more than 20 MB', content: Buffer.alloc(20_000_001, ' '), names: /too large for a search: at most 20 MB/ },
  { name: 'another shape', content: '[1, 2, 3]', names: /not a valid search/ },
  { name: 'an agreement', content: file({ format: 'rapport-agreement' }), names: /format/ },
  { name: 'a newer version', content: file({ formatVersion: 2 }), names: /formatVersion/ },
  {
    name: 'an unknown competency',
    content: withRating({ competencyId: 'x' }),
    names: /ratings\.0\.competencyId: The profile has no competency “x”/,
  },
  {
    name: 'an unknown seat',
    content: withRating({ seatId: 'x' }),
    names: /ratings\.0\.seatId: The panel has no seat “x”/,
  },
  {
    name: 'an unknown question',
    content: withRating({ questionId: 'x' }),
    names: /questionId: The file has no question “x”/,
  },
  {
    name: 'another seat’s question',
    content: file({
      questions: [{ id: 'q', seatId: 'hr', competencyId: 'numbers' }],
      candidates: [candidate({ ratings: [rating({ questionId: 'q' })] })],
    }),
    names: /belongs to another seat, date or competency/,
  },
  {
    name: 'a question rated twice',
    content: file({
      questions: [{ id: 'q', seatId: 'cfo', competencyId: 'numbers' }],
      candidates: [candidate({ ratings: [rating({ questionId: 'q' }), rating({ questionId: 'q', score: 5 })] })],
    }),
    names: /ratings\.1: This seat rates this question twice/,
  },
  { name: 'a rating of 6', content: withRating({ score: 6 }), names: /ratings\.0\.score: A score is 1, 2, 3, 4 or 5/ },
  { name: 'a rating of 0', content: withRating({ score: 0 }), names: /ratings\.0\.score/ },
  { name: 'a rating of 3.5', content: withRating({ score: 3.5 }), names: /ratings\.0\.score/ },
  { name: 'a text for a rating', content: withRating({ score: '4' }), names: /ratings\.0\.score/ },
  {
    name: 'no rating at all',
    content: withRating({ score: null }).replace(',"score":null', ''),
    names: /ratings\.0\.score/,
  },
  {
    name: 'two candidates with one id',
    content: file({ candidates: [candidate(), candidate()] }),
    names: /Two candidates have the same id/,
  },
  {
    name: 'two competencies with one id',
    content: file({ profile: { competencies: [numbers, numbers] } }),
    names: /Two rows have the same id/,
  },
  {
    name: 'two seats with one id',
    content: file({ panel: { seats: [{ id: 'cfo' }, { id: 'cfo' }] } }),
    names: /Two seats have the same id/,
  },
  {
    name: 'a move of what was never rated',
    content: file({
      candidates: [candidate({ moves: [{ seatId: 'hr', competencyId: 'numbers', to: 4, reason: 'x' }] })],
    }),
    names: /moves\.0: This seat never rated this competency/,
  },
  {
    name: 'a move to 5.5',
    content: file({
      candidates: [candidate({ moves: [{ seatId: 'cfo', competencyId: 'numbers', to: 5.5, reason: 'x' }] })],
    }),
    names: /moves\.0\.to: A moved score is 1 to 5/,
  },
  {
    name: 'a move without a reason',
    content: file({
      candidates: [candidate({ moves: [{ seatId: 'cfo', competencyId: 'numbers', to: 5, reason: ' ' }] })],
    }),
    names: /moves\.0\.reason: Write on what evidence/,
  },
  {
    name: 'a deal-breaker the profile does not have',
    content: file({ candidates: [candidate({ dealBreakers: [{ seatId: 'cfo', dealBreakerId: 'x' }] })] }),
    names: /dealBreakerId: The profile has no deal-breaker “x”/,
  },
  {
    name: 'a negative weight',
    content: file({ profile: { competencies: [{ id: 'numbers', weight: -1 }] } }),
    names: /competencies\.0\.weight/,
  },
  {
    name: 'a weight beyond all',
    content: file().replace('"name":"Numbers"', '"weight":1e999'),
    names: /competencies\.0\.weight/,
  },
  {
    name: 'grade B above grade A',
    content: file({ profile: { competencies: [numbers], thresholds: { a: 3, b: 4 } } }),
    names: /thresholds: Grade B cannot begin above grade A/,
  },
  { name: 'minus one sealed assessment', content: file({ candidates: [candidate({ sealed: -1 })] }), names: /sealed/ },
  {
    name: 'a misspelt key',
    content: withRating({ evidance: 'x' }),
    names: /ratings\.0\.evidance: This key is not part of a search/,
  },
  {
    name: 'a prototype',
    content: file().replace('"profile":{', '"profile":{"__proto__":{"mission":"x"},'),
    names: /__proto__/,
  },
  {
    name: 'a 1 MB evidence',
    content: withRating({ evidence: 'word '.repeat(200_000) }),
    names: /evidence: .*too long/,
  },
];

it.each(refused)('refuses $name by its name', async ({ content, names }) => {
  const { code, stdout, stderr } = await score(content, '--json');

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.split('\n')[0]).toMatch(names);
  expect(stderr).toMatch(/^rapport: “search\.json”/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

it.each([
  { args: ['score', 'gone.json'], says: /no file “gone\.json”/ },
  { args: ['score', 'docs'], says: /“docs” is a folder/ },
  { args: ['score'], says: /missing required argument/ },
  { args: ['score', 'a.json', '--jsn'], says: /unknown option/ },
])('refuses $args', async ({ args, says }) => {
  const { code, stdout, stderr } = await rapport(...args);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(says);
});

it('prints the JSON Schema of a search file, which refuses unknown keys', async () => {
  const { code, stdout } = await rapport('schema', 'search');

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['format', 'formatVersion', 'profile', 'panel', 'candidates'],
    additionalProperties: false,
    properties: { format: { const: 'rapport-search' }, profile: { additionalProperties: false } },
  });
});

function keyPaths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => keyPaths(item, `${at}[]`)))];
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => [`${at}.${key}`, ...keyPaths(inner, `${at}.${key}`)]);
}
