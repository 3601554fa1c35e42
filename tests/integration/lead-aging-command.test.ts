import fs from 'node:fs';
import path from 'node:path';

import { beforeAll, expect, it } from 'vitest';

import { buildCommandLine, rapport } from '../support/command-line';
import { csvOf, leadRow, leadRows } from '../support/leads-csv';
import { tempFolder } from '../support/temp-folder';

beforeAll(buildCommandLine);

const written = (content: string | Uint8Array, name = 'leads.csv'): string => {
  const file = path.join(tempFolder(), name);
  fs.writeFileSync(file, content);
  return file;
};
const asOf = ['--as-of', '2026-10-30T16:00:00Z'] as const;
const hour = 3_600_000;

it('prints both halves, acceptance and each salesperson', async () => {
  const { code, stdout, stderr } = await rapport(
    'lead-aging',
    written(csvOf(leadRows(6))),
    '--tz',
    'Europe/Berlin',
    ...asOf,
  );

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('leads.csv (CSV with commas, UTF-8): 6 of 6 leads, counted to 2026-10-30T16:00:00.000Z');
  expect(stdout).toContain('Working time: Mon–Fri 9:00–17:00, Europe/Berlin');
  expect(stdout).toMatch(
    /Marketing: created to qualified or rejected\n {2}6 of 6 \(100%\) qualified or rejected\n.*\n {2}working +2 h +2 h +2 h +– +–\n/,
  );
  expect(stdout).toMatch(/ {2}Ada +4 h +4 h +4 h +– +– +6 of 6 \(100%\)\n/);
});

it('prints JSON with hours, holidays and columns as they are said', async () => {
  const leads = csvOf(leadRows(5, { first_follow_up_at: '2026-10-07T10:00:00+02:00' })).replace(
    'created_at',
    'Created on',
  );
  const holidays = written('day,name\n2026-10-06,A day off\n', 'holidays.csv');

  const { code, stdout } = await rapport(
    'lead-aging',
    written(leads),
    '--json',
    '--hours',
    'Mon-Fri 8-16',
    '--tz',
    'Europe/Berlin',
    '--holidays',
    holidays,
    '--map',
    'created_at=Created on',
    ...asOf,
  );

  const { summary, faults, rows } = JSON.parse(stdout);
  expect([code, faults, rows]).toEqual([0, [], { read: 5, used: 5, leftOut: 0 }]);
  expect(summary.calendar).toMatchObject({
    from: 480,
    until: 960,
    holidays: [{ day: '2026-10-06', name: 'A day off' }],
  });
  // Monday 11:00 to 16:00, nothing on Tuesday, Wednesday 8:00 to 10:00.
  expect(summary.all.sales.working.medianMs).toBe(7 * hour);
  expect(summary.all.sales.elapsed.medianMs).toBe(47 * hour);
});

it('lists rows that are not right, gives no age and says so by its exit code', async () => {
  const file = written(csvOf([...leadRows(5), leadRow(6, { created_at: '2026-02-30T09:00:00Z' }), leadRow(1)]));

  const [text, json, others] = await Promise.all([
    rapport('lead-aging', file, ...asOf),
    rapport('lead-aging', file, '--json', ...asOf),
    rapport('lead-aging', file, '--json', '--leave-out-bad', ...asOf),
  ]);

  expect([text.code, text.stdout]).toEqual([
    2,
    [
      'leads.csv: something is not right in 2 of 7 rows',
      '  line 7, created_at: “2026-02-30T09:00:00Z” is a day that does not exist.',
      '  line 8, lead_id: This lead stands in line 2 already.',
      'No age is given. Mend these rows, or count the others with --leave-out-bad.',
      '',
    ].join('\n'),
  ]);
  expect([json.code, JSON.parse(json.stdout)]).toMatchObject([
    2,
    { summary: null, rows: { read: 7, used: 5, leftOut: 2 } },
  ]);
  expect([others.code, JSON.parse(others.stdout)]).toMatchObject([
    0,
    { summary: { all: { leads: 5 } }, rows: { leftOut: 2 } },
  ]);
});

it('counts times without an offset by the zone’s clock, if told so', async () => {
  const local = {
    created_at: '2026-10-05 09:00',
    qualified_at: '2026-10-05 10:00',
    accepted_at: '',
    status: 'open',
    first_follow_up_at: '',
  };
  const file = written(csvOf(leadRows(5, local)));

  const told = await rapport('lead-aging', file, '--json', '--local-times', '--tz', 'Europe/Berlin', ...asOf);
  const untold = await rapport('lead-aging', file, '--json', ...asOf);

  expect(JSON.parse(told.stdout).summary.all.marketing.working.medianMs).toBe(hour);
  expect([untold.code, JSON.parse(untold.stdout).faults.length]).toEqual([2, 10]);
});

const good = csvOf(leadRows(3));

it.each([
  { name: 'no such file', args: () => ['/nowhere/leads.csv'], says: /There is no file “leads\.csv” here/ },
  {
    name: 'an empty file',
    args: () => [written('')],
    says: /“leads\.csv” cannot be read\. There is nothing in this file/,
  },
  { name: 'a spreadsheet', args: () => [written(Buffer.from('PK\u0003\u0004\u0000'))], says: /is no text/ },
  {
    name: 'missing columns',
    args: () => [written('lead_id,status\n1,open\n')],
    says: /The columns “created_at”, .* are missing.*--map created_at=/,
  },
  {
    name: 'a column that is not there',
    args: () => [written(good), '--map', 'status=State'],
    says: /The column “State” is missing/,
  },
  { name: 'a field that is none', args: () => [written(good), '--map', 'owner=Ada'], says: /names no field/ },
  { name: 'a field that cannot be left out', args: () => [written(good), '--map', 'status='], says: /needs status/ },
  {
    name: 'hours that cannot be read',
    args: () => [written(good), '--hours', 'nine to five'],
    says: /Write them as “Mon-Fri 9-17”/,
  },
  {
    name: 'hours that end before they begin',
    args: () => [written(good), '--hours', 'Mon-Fri 17-9'],
    says: /must end after it begins/,
  },
  {
    name: 'a zone that nobody knows',
    args: () => [written(good), '--tz', 'Mars/Olympus'],
    says: /No time zone is called “Mars\/Olympus”/,
  },
  {
    name: 'holidays that are none',
    args: () => [written(good), '--holidays', written('Christmas\n', 'days.txt')],
    says: /“days\.txt”, line 1: “Christmas”/,
  },
  {
    name: 'an instant that is none',
    args: () => [written(good), '--as-of', 'yesterday'],
    says: /--as-of: “yesterday” is not a date and time that can be read/,
  },
])('refuses $name in one line', async ({ args, says }) => {
  const { code, stdout, stderr } = await rapport('lead-aging', ...args(), '--json');

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(says);
});

it('leaves out columns that are said to be none', async () => {
  const without = csvOf(leadRows(5)).replaceAll(/,Ada$/gm, '').replace(',salesperson', '');

  const { stdout } = await rapport('lead-aging', written(without), '--json', '--map', 'salesperson=', ...asOf);

  expect(JSON.parse(stdout).summary.bySalesperson).toMatchObject([{ salesperson: null, leads: 5 }]);
});
