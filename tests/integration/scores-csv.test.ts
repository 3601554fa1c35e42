import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { scoresCsv } from '../../electron/exporting/csv/scores-csv';
import { hasTool } from '../support/external-tool';
import { openCandidate, sampleComparison } from '../support/hiring-evidence';

/** Comma, quotes, UTF-8, and formulas are calculated on reading, as the most careless user would have it. */
const reading = 'CSV:44,34,76,1,,0,false,true,false,false,false,1,true';

const formulas = Array.from({ length: 60 }, (_, index) => {
  const start = ['=', '+', '-', '@', '=+', ' =', "'="][index % 7] ?? '=';
  const call = ['1+1', 'SUM(A1:A9)', 'HYPERLINK("http://x.example","y")', "cmd|' /C calc'!A0", 'NOW()'][index % 5];
  return `${start}${call ?? ''} ${index}`;
});

const folder = mkdtempSync(path.join(tmpdir(), 'rapport-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** LibreOffice can be installed without its spreadsheet. */
function hasCalc(): boolean {
  if (!hasTool('soffice')) return false;
  const isThere = existsSync(path.join(toFlatOds('a\r\n'), 'in.fods'));
  if (!isThere && process.env['RAPPORT_REQUIRE_TOOLS']) throw new Error('libreoffice-calc is missing');
  if (!isThere) console.warn('Skipped, because libreoffice-calc is not installed here.');
  return isThere;
}

/** @returns the folder of `in.fods`. */
function toFlatOds(csv: string): string {
  const into = mkdtempSync(path.join(folder, 'read-'));
  const file = path.join(into, 'in.csv');
  writeFileSync(file, csv);
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const how = [`--infilter=${reading}`, '--convert-to', 'fods', '--outdir', into, file];
  execFileSync('soffice', [profile, '--headless', ...how], { stdio: 'ignore' });
  return into;
}

/** What LibreOffice has in the first column; a cell with a formula shows the formula. */
function firstColumn(csv: string): string[] {
  const xml = readFileSync(path.join(toFlatOds(csv), 'in.fods'), 'utf8');
  const rows = [...xml.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)];
  return rows.map(([, row = '']) => {
    const cell = /<table:table-cell[^>]*?(?:\/>|>.*?<\/table:table-cell>)/s.exec(row)?.[0] ?? '';
    const formula = /table:formula="([^"]*)"/.exec(cell)?.[1];
    return formula === undefined ? textIn(cell) : `FORMULA ${formula}`;
  });
}

const textIn = (cell: string): string =>
  [...cell.matchAll(/<text:p>(.*?)<\/text:p>/gs)]
    .map(([, text = '']) => text.replaceAll(/<text:s\/>/g, ' '))
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const canRead = hasCalc();

it.skipIf(!canRead)('LibreOffice would calculate such a text', () => {
  expect(firstColumn('=1+1\r\n')).toEqual([expect.stringContaining('FORMULA')]);
});

it.skipIf(!canRead)(
  'LibreOffice reads 60 formulas as 60 texts, unchanged but for one apostrophe',
  { timeout: 120_000 },
  () => {
    const { search, searchId } = sampleComparison();
    const candidates = formulas.map((name) => openCandidate({ number: 1, name, level: 3, changes: { cards: [] } }));

    const cells = firstColumn(scoresCsv({ searchId, search, candidates })).slice(1);

    const read = new Set(cells.map((cell) => cell.replace(/^'/, '')));
    expect(cells.filter((cell) => cell.startsWith('FORMULA'))).toEqual([]);
    expect(formulas.filter((formula) => !read.has(formula))).toEqual([]);
  },
);

it('has a row for the composite, each competency and each seat, and no sealed score', () => {
  const lines = scoresCsv(sampleComparison()).slice(1).trimEnd().split('\r\n');

  expect(lines[0]).toBe('Candidate,Score of,Competency,Seat,Score,Before discussion,Lower,Upper,Grade,Remark');
  expect(lines).toContain('Dana Reyes,All,,,3.8,,3.5,4.4,B,');
  expect(lines).toContain('Dana Reyes,Competency,Commercial judgement,,4.3,,2.7,5,,discuss');
  expect(lines).toContainEqual(
    expect.stringMatching(/^Dana Reyes,Seat,Commercial judgement,"CFO, Margit Hansen",4,3,,,,The HR/),
  );
  const mara = lines.filter((line) => line.startsWith('Mara Quist'));
  expect(mara[0]).toBe('Mara Quist,All,,,,,,,,Nothing is rated in an open round. 3 sealed assessments exist.');
  expect(mara.slice(1).every((line) => /^Mara Quist,Competency,[^,]+,,,,,,,$/.test(line))).toBe(true);
});
