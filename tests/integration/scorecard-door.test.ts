import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../electron');

/** The one file that reads what is on a scorecard; it asks the blind rule first. */
const door = 'hiring/interviews/scorecard-repository.ts';
/** A migration runs on any version's table and tells nobody. */
const isOutside = (file: string) => file !== door && !file.startsWith('db/migrations/') && !file.endsWith('.test.ts');

/** Statements that name the table, in backticks or quotes. */
function statementsIn(source: string): string[] {
  const texts = source.match(/`[^`]*`|'[^'\n]*'/g) ?? [];
  return texts.filter((text) => /\b(?:FROM|JOIN|INTO|UPDATE|DELETE FROM)\s+"?scorecards\b/i.test(text));
}

/** What a statement may not touch: the text, its digest, how often it was saved, and when it was begun. */
const sealed = /document_json|document_sha256|started_at_ms|\brev\b|\$\{.*\bscorecards\b|(?<!count\()\*/s;

const outside = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && isOutside(file))
  .map((file) => ({ file, statements: statementsIn(fs.readFileSync(path.join(root, file), 'utf8')) }))
  .filter(({ statements }) => statements.length > 0);

it('finds the statements there are', () => {
  expect(statementsIn(fs.readFileSync(path.join(root, door), 'utf8')).length).toBeGreaterThan(4);
  expect(outside.map(({ file }) => file)).toContain('hiring/candidates/date-progress.ts');
});

describe.each(outside)('$file', ({ statements }) => {
  it.each(statements)('learns nothing of what is on a scorecard by %s', (statement) => {
    expect(statement).not.toMatch(sealed);
  });
});

it.each([
  '`SELECT document_json FROM scorecards`',
  '`SELECT * FROM scorecards WHERE id = ?`',
  "'SELECT s.rev FROM candidates c JOIN scorecards s'",
  '`SELECT ${columns} FROM scorecards`',
])('would find %s', (statement) => {
  expect(statementsIn(statement).some((each) => sealed.test(each))).toBe(true);
});
