import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../electron');

/** The one file that reads what a seat gave; it asks the blind rule first. */
const door = 'hiring/calibration/ratings-repository.ts';
const sealed = /\bratings_json\b|\bratings_sha256\b|\brev\b|(?<!count\()\*/;

const statementsIn = (source: string): string[] =>
  (source.match(/`[^`]*`|'[^'\n]*'/g) ?? []).filter((text) => /\bcalibration_ratings\b/.test(text));

it('lets no other file of main touch what a seat gave in a calibration', () => {
  const files = fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('db/migrations/') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, statements: statementsIn(fs.readFileSync(path.join(root, file), 'utf8')) }))
    .filter(({ statements }) => statements.length > 0);
  const outside = files.filter(({ file }) => file !== door);

  expect(files.find(({ file }) => file === door)?.statements.length).toBeGreaterThan(3);
  expect(outside.map(({ file }) => file)).toContain('hiring/calibration/calibration-repository.ts');
  expect(outside.flatMap(({ statements }) => statements).filter((statement) => sealed.test(statement))).toEqual([]);
});

it.each([
  "'SELECT ratings_json FROM calibration_ratings'",
  '`SELECT * FROM calibration_ratings WHERE seat_id = ?`',
  "'SELECT sum(rev) FROM calibration_ratings'",
])('would find %s', (statement) => {
  expect(statementsIn(statement).some((each) => sealed.test(each))).toBe(true);
});
