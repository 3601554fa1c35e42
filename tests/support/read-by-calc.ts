import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { hasTool } from './external-tool';

/** Comma, quotes, UTF-8, and formulas are calculated on reading, as the most careless user would have it. */
const reading = 'CSV:44,34,76,1,,0,false,true,false,false,false,1,true';
/** Comma, quotes, UTF-8, as LibreOffice proposes it. */
const writing = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

/** Sixty texts that a spreadsheet would take for formulas. */
export const formulas: readonly string[] = Array.from({ length: 60 }, (_, index) => {
  const start = ['=', '+', '-', '@', '=+', ' =', "'="][index % 7] ?? '=';
  const call = ['1+1', 'SUM(A1:A9)', 'HYPERLINK("http://x.example","y")', "cmd|' /C calc'!A0", 'NOW()'][index % 5];
  return `${start}${call ?? ''} ${index}`;
});

const folder = mkdtempSync(path.join(tmpdir(), 'rapport-csv-'));

/** Call it when the tests of a file are done. */
export const removeCalcFiles = (): void => rmSync(folder, { recursive: true, force: true });

/** LibreOffice can be installed without its spreadsheet. */
export function hasCalc(): boolean {
  if (!hasTool('soffice')) return false;
  const isThere = existsSync(path.join(convert('a\r\n', 'fods'), 'in.fods'));
  if (!isThere && process.env['RAPPORT_REQUIRE_TOOLS']) throw new Error('libreoffice-calc is missing');
  if (!isThere) console.warn('Skipped, because libreoffice-calc is not installed here.');
  return isThere;
}

/** @returns the folder of `in.fods` or of `out/in.csv`. */
function convert(csv: string, to: string): string {
  const into = mkdtempSync(path.join(folder, 'read-'));
  const file = path.join(into, 'in.csv');
  writeFileSync(file, csv);
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const outdir = to === 'fods' ? into : path.join(into, 'out');
  const how = [`--infilter=${reading}`, '--convert-to', to, '--outdir', outdir, file];
  execFileSync('soffice', [profile, '--headless', ...how], { stdio: 'ignore' });
  return into;
}

/** A CSV file after LibreOffice has opened and saved it. */
export const savedByCalc = (csv: string): Buffer => readFileSync(path.join(convert(csv, writing), 'out', 'in.csv'));

/** What LibreOffice has in each cell of each row; a cell with a formula shows the formula. */
export function cellsByCalc(csv: string): string[][] {
  const xml = readFileSync(path.join(convert(csv, 'fods'), 'in.fods'), 'utf8');
  const rows = [...xml.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)];
  return rows.map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell[^>]*?(?:\/>|>.*?<\/table:table-cell>)/gs)].flatMap(([cell]) => {
      const formula = /table:formula="([^"]*)"/.exec(cell)?.[1];
      const shown = formula === undefined ? textIn(cell) : `FORMULA ${formula}`;
      const repeated = Number(/table:number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1);
      return Array.from({ length: Math.min(repeated, 100) }, () => shown);
    }),
  );
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
