import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { readLeads } from '../../electron/lead-aging/read-leads';
import { readLeadsStart } from '../../electron/lead-aging/read-leads-start';
import { leadFields } from '#shared/domain/lead-aging/lead-columns';
import { ageLeads } from '../support/age-leads';
import { csvOf, faultsOf, leadRow, leadRows, leadsHeader, termsWith } from '../support/leads-csv';
import { tempFolder } from '../support/temp-folder';

const hour = 3_600_000;

it('counts both halves of six leads that are alike', async () => {
  const { summary, faults } = await ageLeads(csvOf(leadRows(6)));

  expect(faults).toEqual([]);
  expect(summary.rows).toEqual({ read: 6, used: 6, leftOut: 0 });
  expect(summary.all.marketing).toMatchObject({
    n: 6,
    waiting: 0,
    share: 1,
    working: { meanMs: 2 * hour, p90Ms: 2 * hour },
  });
  expect(summary.all.sales).toMatchObject({ n: 6, working: { medianMs: 4 * hour }, elapsed: { medianMs: 4 * hour } });
  expect(summary.all.acceptance).toMatchObject({ n: 6, working: { medianMs: hour } });
  expect(summary.bySalesperson).toMatchObject([{ salesperson: 'Ada', leads: 6 }]);
});

const someLeads = csvOf([...leadRows(5), leadRow(6, { salesperson: 'Zoë Ångström' })]);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

it.each([
  { name: 'a byte order mark', bytes: Buffer.from(`\uFEFF${someLeads}`), readAs: 'CSV with commas, UTF-8' },
  { name: 'UTF-16', bytes: utf16(someLeads), readAs: 'CSV with commas, UTF-16' },
  { name: 'UTF-16 without its mark', bytes: Buffer.from(someLeads, 'utf16le'), readAs: 'CSV with commas, UTF-16' },
  { name: 'UTF-16, big end first', bytes: utf16(someLeads).swap16(), readAs: 'CSV with commas, UTF-16' },
  {
    name: 'Latin letters of a byte each',
    bytes: Buffer.from(someLeads, 'latin1'),
    readAs: 'CSV with commas, Windows-1252, because it is not UTF-8',
  },
  { name: 'semicolons', bytes: someLeads.replaceAll(',', ';'), readAs: 'CSV with semicolons, UTF-8' },
  { name: 'bars', bytes: someLeads.replaceAll(',', '|'), readAs: 'CSV with bars, UTF-8' },
  { name: 'tabs', bytes: someLeads.replaceAll(',', '\t'), readAs: 'CSV with tabs, UTF-8' },
  {
    name: 'the separator named above the columns',
    bytes: `sep=;\r\n${someLeads.replaceAll(',', ';')}`,
    readAs: 'CSV with semicolons, UTF-8',
  },
  { name: 'line ends of Windows', bytes: someLeads.replaceAll('\n', '\r\n'), readAs: 'CSV with commas, UTF-8' },
  { name: 'line ends of old', bytes: someLeads.replaceAll('\n', '\r'), readAs: 'CSV with commas, UTF-8' },
  { name: 'no last line end', bytes: someLeads.trimEnd(), readAs: 'CSV with commas, UTF-8' },
  { name: 'empty lines', bytes: someLeads.replaceAll('\n', '\n\n,,,\n'), readAs: 'CSV with commas, UTF-8' },
  {
    name: 'quotation marks around all',
    bytes: someLeads.replaceAll(/[^,\n]+/g, '"$&"'),
    readAs: 'CSV with commas, UTF-8',
  },
])('reads a file with $name', async ({ bytes, readAs }) => {
  const aged = await ageLeads(bytes);

  expect([faultsOf(aged), aged.readAs, aged.summary.rows.used]).toEqual([[], readAs, 6]);
  expect(aged.summary.bySalesperson.map(({ salesperson }) => salesperson)).toEqual(['Ada', 'Zoë Ångström']);
});

it('finds bytes that are not UTF-8 far behind the start', async () => {
  const rows = [...leadRows(4_000), leadRow('last', { salesperson: 'Zoë' })];

  const { summary, readAs } = await ageLeads(Buffer.from(csvOf(rows), 'latin1'));

  expect([summary.rows.used, readAs]).toEqual([4_001, expect.stringContaining('Windows-1252')]);
  expect(summary.bySalesperson.map(({ salesperson }) => salesperson)).toEqual(['Ada', 'Zoë']);
});

it('takes columns in any order, by other names, and passes others over', async () => {
  const file = [
    'Owner;ID;Notes;Created on;MQL;State;Call',
    'Ada;1;x;2026-10-05T09:00Z;2026-10-05T10:00Z;OPEN;',
    '',
  ].join('\n');
  const mapping = {
    lead_id: 'ID',
    created_at: 'Created on',
    qualified_at: 'MQL',
    status: 'State',
    accepted_at: null,
    first_follow_up_at: 'Call',
    salesperson: 'Owner',
  };

  const { summary, faults } = await ageLeads(file, termsWith({ mapping }));

  expect([faults, summary.rows.used, summary.all.sales.waiting]).toEqual([[], 1, 1]);
});

/** The whole file cannot be read: nothing comes of it. */
it.each([
  { name: 'nothing', content: '', says: /There is nothing in this file/ },
  { name: 'blanks', content: ' \n\n,,\n', says: /There is nothing in this file/ },
  { name: 'columns alone', content: `${leadsHeader}\n`, says: /there are no leads in it/ },
  {
    name: 'a spreadsheet',
    content: Buffer.from('PK\u0003\u0004\u0000\u0000leads'),
    says: /is no text.*Save it as “CSV UTF-8”/,
  },
  { name: 'a NUL far behind', content: `${csvOf(leadRows(4_000))}4001,\u0000\n`, says: /is no text/ },
  {
    name: 'missing columns',
    content: 'lead_id,created_at,status\n1,2,3\n',
    says: /The columns “qualified_at”, “accepted_at”, “first_follow_up_at” and “salesperson” are missing/,
  },
  {
    name: 'a column twice',
    content: csvOf(leadRows(2)).replace('salesperson', 'status'),
    says: /The column “salesperson” is missing/,
  },
  {
    name: 'a million columns',
    content: `${'column,'.repeat(1_000_000)}\n`,
    says: /Line 1 has more columns than can be read: at most 500 are/,
  },
  {
    name: 'a million columns without names',
    content: `${','.repeat(1_000_000)}x\n`,
    says: /1,000,001 columns: at most 500/,
  },
  {
    name: 'a quotation mark left open',
    content: `${csvOf(leadRows(3))}4,"2026\n${csvOf(leadRows(9_000))}`,
    says: /line 5.*quotation mark may not be closed/,
  },
  {
    name: 'a quotation mark open at the end',
    content: `${csvOf(leadRows(3))}4,"2026\n`,
    says: /A quotation mark in the row that begins in line 5 is not closed/,
  },
  { name: 'a quotation mark within a text', content: `${csvOf(leadRows(1))}2,"a"b\n`, says: /line 3.*double each one/ },
  {
    name: 'a cell without end',
    content: `${csvOf(leadRows(1))}${'x'.repeat(500_000)}\n`,
    says: /line 3 has more than 100,000 characters/,
  },
])('refuses a file with $name', async ({ content, says }) => {
  const error: unknown = await ageLeads(content).catch((cause: unknown) => cause);

  expect(error).toMatchObject({ name: 'AppError', code: 'VALIDATION', message: expect.stringMatching(says) });
  expect(error).toMatchObject({ message: expect.stringMatching(/^“leads\.csv” /) });
});

it.each([
  { name: 'no file', file: () => path.join(tempFolder(), 'none.csv'), says: /There is no file “none.csv”/ },
  { name: 'a folder', file: () => tempFolder(), says: /is a folder/ },
])('refuses $name', async ({ file, says }) => {
  await expect(readLeads(file(), termsWith(), { onFraction: () => undefined })).rejects.toThrow(says);
});

it('shows the start of a file with what its columns probably are', async () => {
  const file = path.join(tempFolder(), 'export.csv');
  const row = '1;Ada;2026-10-05 09:00:00;2026-10-05 11:00:00;open;;;kept\n';
  fs.writeFileSync(
    file,
    `Record ID;Lead Owner;Create Date;MQL Date;Lead Status;SAL Date;First Activity;\n${row.repeat(300)}`,
  );

  expect(await readLeadsStart(file)).toMatchObject({
    fileName: 'export.csv',
    readAs: 'CSV with semicolons, UTF-8',
    columns: ['Record ID', 'Lead Owner', 'Create Date', 'MQL Date', 'Lead Status', 'SAL Date', 'First Activity'],
    guessed: {
      lead_id: 'Record ID',
      created_at: 'Create Date',
      qualified_at: 'MQL Date',
      status: 'Lead Status',
      accepted_at: 'SAL Date',
      first_follow_up_at: 'First Activity',
      salesperson: 'Lead Owner',
    },
    rows: Array.from({ length: 5 }, () => ['1', 'Ada', '2026-10-05 09:00:00', '2026-10-05 11:00:00', 'open', '', '']),
    hasLocalTimes: true,
  });
});

it('counts times without an offset by the clock of the calendar’s zone, if told so', async () => {
  const local = leadRows(5, {
    created_at: '2026-10-05 09:00',
    qualified_at: '2026-10-05 11:00',
    accepted_at: '',
    status: 'open',
    first_follow_up_at: '2026-10-26 09:30', // a day after the clocks were turned back
  });

  const { summary, faults } = await ageLeads(csvOf(local), termsWith({ isLocalTime: true }));

  expect(faults).toEqual([]);
  expect(summary.all.sales.elapsed.medianMs).toBe((20 * 24 + 22.5 + 1) * hour);
});

it('stops within a piece of the file when it is told to', async () => {
  const file = path.join(tempFolder(), 'leads.csv');
  fs.writeFileSync(file, csvOf(leadRows(20_000)));
  const fractions: number[] = [];
  const stop = new Error('cancelled');
  const onFraction = (fraction: number) => {
    fractions.push(fraction);
    if (fraction > 0.5) throw stop;
  };

  await expect(readLeads(file, termsWith(), { onFraction })).rejects.toBe(stop);
  expect(fractions.at(-1)).toBeLessThan(0.7);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
});

it('names every default column in its header', () => {
  expect(leadsHeader).toBe('lead_id,created_at,qualified_at,status,accepted_at,first_follow_up_at,salesperson');
  expect(leadFields).toHaveLength(7);
});
