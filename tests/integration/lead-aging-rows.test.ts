import { expect, it } from 'vitest';

import { ageLeads } from '../support/age-leads';
import { csvOf, faultsOf, leadRow, leadRows } from '../support/leads-csv';

const faulty = (changes: Parameters<typeof leadRow>[1]) => csvOf([leadRow(1), leadRow(2, changes)]);

/** One fault in line 3, told by column and in words. */
it.each([
  {
    name: 'a day that does not exist',
    text: faulty({ created_at: '2026-02-30T09:00:00Z' }),
    says: 'created_at: “2026-02-30T09:00:00Z” is a day that does not exist.',
  },
  {
    name: 'no offset',
    text: faulty({ qualified_at: '2026-10-05 11:00' }),
    says: 'qualified_at: “2026-10-05 11:00” says no time zone. Add its offset, as in 2026-03-02T09:15:00+01:00, or Z.',
  },
  {
    name: 'a formula',
    text: faulty({ created_at: '=NOW()' }),
    says: 'created_at: “=NOW()” is not a date and time that can be read. Write it as 2026-03-02T09:15:00+01:00.',
  },
  {
    name: 'a status of its own',
    text: faulty({ status: 'won' }),
    says: 'status: “won” is no status: write accepted, rejected or open.',
  },
  {
    name: 'no status',
    text: faulty({ status: '' }),
    says: 'status: This lead has no status: write accepted, rejected or open.',
  },
  { name: 'no id', text: faulty({ lead_id: '  ' }), says: 'lead_id: This lead has no id.' },
  { name: 'an id twice', text: faulty({ lead_id: '1' }), says: 'lead_id: This lead stands in line 2 already.' },
  {
    name: 'no creation',
    text: faulty({ created_at: '' }),
    says: 'created_at: It does not say when this lead was created.',
  },
  {
    name: 'a negative age of marketing',
    text: faulty({ created_at: '2026-10-05T11:00:01+02:00' }),
    says: 'qualified_at: It was qualified before it was created.',
  },
  {
    name: 'a negative age of sales',
    text: faulty({ first_follow_up_at: '2026-10-05T10:59:59+02:00' }),
    says: 'first_follow_up_at: It was followed up before it was qualified.',
  },
  {
    name: 'an early acceptance',
    text: faulty({ accepted_at: '2026-10-05T10:59:59+02:00' }),
    says: 'accepted_at: It was accepted before it was qualified.',
  },
  {
    name: 'an instant to come',
    text: faulty({ first_follow_up_at: '2062-10-05T15:00:00+02:00' }),
    says: 'first_follow_up_at: “2062-10-05T15:00:00+02:00” lies after 2026-10-30T16:00Z, to which ages are counted.',
  },
  {
    name: 'a rejection without its instant',
    text: faulty({ qualified_at: '', status: 'rejected', accepted_at: '', first_follow_up_at: '' }),
    says: 'qualified_at: This lead is rejected, and it does not say when.',
  },
  {
    name: 'a cell too few',
    text: `${csvOf([leadRow(1)])}2,2026-10-05T09:00Z\n`,
    says: 'row: This row has 2 cells, and the first line names 7. A text with a separator in it must stand in quotation marks.',
  },
  {
    name: 'a million cells',
    text: `${csvOf([leadRow(1)])}${'x,'.repeat(150_000)}\n`,
    says: 'row: This row has 150,001 cells, and the first line names 7. A text with a separator in it must stand in quotation marks.',
  },
  {
    name: 'a name without end',
    text: faulty({ salesperson: 'A'.repeat(90_000) }),
    says: 'salesperson: A name has at most 200 letters.',
  },
])('leaves out a row with $name and says so', async ({ text, says }) => {
  const aged = await ageLeads(text);

  expect(faultsOf(aged)).toEqual([`3 ${says}`]);
  expect(aged.summary.rows).toEqual({ read: 2, used: 1, leftOut: 1 });
});

it('tells the line a row begins on, however many lines its cells have', async () => {
  const rows = [leadRow(1, { salesperson: '"A\r\nB\nC"' }), leadRow(2, { status: 'won' })];

  expect(faultsOf(await ageLeads(csvOf(rows)))).toEqual([expect.stringMatching(/^5 status: /)]);
});

it('lists the first two hundred faults and counts the rest', async () => {
  const aged = await ageLeads(csvOf(leadRows(300, { status: 'won' })));

  expect([aged.faults.length, aged.furtherFaults, aged.summary.rows]).toEqual([
    200,
    100,
    { read: 300, used: 0, leftOut: 300 },
  ]);
});

it('takes formulas for the text they are', async () => {
  const rows = [leadRow('=1+1', { salesperson: "'=cmd|' /C calc'!A0" }), leadRow("'=1+1")];

  const aged = await ageLeads(csvOf(rows));

  expect(faultsOf(aged)).toEqual([expect.stringMatching(/^3 lead_id: This lead stands in line 2 already/)]);
  expect(aged.summary.bySalesperson.map(({ salesperson }) => salesperson)).toEqual(["=cmd|' /C calc'!A0"]);
});
