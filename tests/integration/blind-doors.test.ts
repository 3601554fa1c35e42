import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../electron');

/** Tables with what a side wrote blind, the one file that reads it, and the columns that nobody else may touch. */
const doors = [
  { table: 'gap_numbers', door: 'gap/gap-repository.ts', sealed: /\bvalue\b|\bsalt\b|(?<!count\()\*/ },
  {
    table: 'sorting_sheets',
    door: 'sorting/sheets-repository.ts',
    sealed: /\bsheet_json\b|\bsheet_sha256\b|\brev\b|(?<!count\()\*/,
  },
] as const;

const statementsOn = (table: string, source: string): string[] =>
  (source.match(/`[^`]*`|'[^'\n]*'/g) ?? []).filter((text) => new RegExp(`\\b${table}\\b`).test(text));

describe.each(doors)('$table', ({ table, door, sealed }) => {
  it('is read by one file of main alone', () => {
    const files = fs
      .readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('db/migrations/') && !file.endsWith('.test.ts'))
      .map((file) => ({ file, statements: statementsOn(table, fs.readFileSync(path.join(root, file), 'utf8')) }));
    const outside = files.filter(({ file }) => file !== door).flatMap(({ statements }) => statements);

    expect(files.find(({ file }) => file === door)?.statements.length).toBeGreaterThan(1);
    expect(outside.filter((statement) => sealed.test(statement))).toEqual([]);
  });

  it('would not be read unseen elsewhere', () => {
    expect(statementsOn(table, `'SELECT * FROM ${table}'`).some((each) => sealed.test(each))).toBe(true);
  });
});
