import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { JobState } from '#shared/domain/job/job-schema';
import type { AgedLeads, LeadsFile } from '#shared/domain/lead-aging/aging-order-schema';
import { createAgingTally } from '#shared/domain/lead-aging/aging-tally';
import { workingCalendarSchema } from '#shared/domain/calendar/working-calendar-schema';
import { useJobs } from '../../lib/jobs-store';
import { forgetLeads } from './aging-store';
import { LeadAgingPage } from './lead-aging-page';

const calls = vi.hoisted(() => ({
  file: null as LeadsFile | null,
  aged: null as AgedLeads | null,
  start: vi.fn(),
  cancel: vi.fn(() => Promise.resolve()),
}));

vi.mock('../../lib/api', () => ({
  api: {
    aging: {
      choose: () => Promise.resolve(calls.file),
      start: calls.start,
      result: () => Promise.resolve(calls.aged),
    },
    jobs: { cancel: calls.cancel },
  },
  onEvent: () => () => undefined,
}));

const job = {
  id: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01',
  kind: 'age-leads',
  status: 'running',
  phase: 'Reading the leads',
  fraction: 0.4,
  fileName: null,
  message: null,
  report: null,
  agreementId: null,
} as JobState;

const file: LeadsFile = {
  token: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f02',
  fileName: 'leads.csv',
  readAs: 'CSV with commas, UTF-8',
  columns: ['lead_id', 'created_at', 'qualified_at', 'status', 'first_follow_up_at', 'Owner'],
  guessed: {
    lead_id: 'lead_id',
    created_at: 'created_at',
    qualified_at: 'qualified_at',
    status: 'status',
    first_follow_up_at: 'first_follow_up_at',
    salesperson: 'Owner',
  },
  rows: [['1', '2026-10-05 09:00', '', 'open', '', 'Ada']],
  hasLocalTimes: true,
};

const agedWith = (faults: AgedLeads['faults']): AgedLeads => {
  const tally = createAgingTally({ calendar: workingCalendarSchema.parse({}), asOfMs: 1_800_000_000_000 });
  for (let day = 0; day < 6; day += 1) {
    const createdAtMs = 1_790_000_000_000 + day * 3_600_000;
    const times = { createdAtMs, qualifiedAtMs: createdAtMs, acceptedAtMs: null };
    tally.add({
      id: `${day}`,
      status: 'open',
      ...times,
      followedUpAtMs: createdAtMs + (day + 1) * 60_000,
      salesperson: 'Ada',
    });
  }
  const rows = { read: 6 + faults.length, used: 6, leftOut: faults.length };
  return { summary: { fileName: 'leads.csv', rows, ...tally.result() }, readAs: file.readAs, faults, furtherFaults: 0 };
};

/** Lets the job that was started come to its end. */
const end = (changes: Partial<JobState>) =>
  act(async () => useJobs.setState({ jobs: [{ ...job, fraction: 1, ...changes }] }));

beforeEach(() => {
  forgetLeads();
  useJobs.setState({ jobs: [] });
  calls.start.mockReset().mockResolvedValue(job);
  calls.file = file;
});

const chooseFile = async () => {
  render(<LeadAgingPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Choose a file' }));
  await screen.findByRole('region', { name: 'First rows of the file' });
};

const pickColumn = async (field: RegExp, option: string) => {
  await userEvent.click(screen.getByRole('button', { name: field }));
  await userEvent.click(screen.getByRole('option', { name: option }));
};

const count = async () => await userEvent.click(screen.getByRole('button', { name: 'Count the ages' }));

it('stays as it was when no file was chosen', async () => {
  calls.file = null;
  render(<LeadAgingPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Choose a file' }));

  expect(screen.getByText('Choose a CSV file of leads')).toBeVisible();
});

it('waits for the last column, takes “not in this file”, and asks in which zone local times are', async () => {
  await chooseFile();
  expect(screen.getByText('One column is still to be chosen.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Count the ages' })).toBeDisabled();
  expect(screen.getByRole('checkbox', { name: /Times that name no time zone are those of/ })).toBeChecked();
  await pickColumn(/Accepted/, 'Not in this file');
  await count();

  expect(calls.start).toHaveBeenCalledWith(
    expect.objectContaining({
      token: file.token,
      isLocalTime: true,
      mapping: { ...file.guessed, accepted_at: null },
    }),
  );
});

it('says that one column cannot be two things', async () => {
  await chooseFile();
  await pickColumn(/Accepted/, 'created_at');

  expect(screen.getByText(/The column “created_at” is taken for two things/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Count the ages' })).toBeDisabled();
});

it('shows how far it is, and stops when asked', async () => {
  await chooseFile();
  await pickColumn(/Accepted/, 'Not in this file');
  await count();
  expect(screen.getByRole('progressbar', { name: /Reading the leads of leads.csv/ })).toHaveTextContent('40%');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await end({ status: 'cancelled' });

  expect(calls.cancel).toHaveBeenCalledWith({ id: job.id });
  expect(screen.getByRole('button', { name: 'Count the ages' })).toBeVisible();
});

it('says why the file could not be read, beside the columns', async () => {
  await chooseFile();
  await pickColumn(/Accepted/, 'Not in this file');
  await count();
  await end({ status: 'failed', message: 'A quotation mark in the row that begins in line 5 is not closed.' });

  expect(screen.getByRole('alert')).toHaveTextContent(
    'A quotation mark in the row that begins in line 5 is not closed.',
  );
});

it('shows what is wrong before any figure, and figures that say what they leave out', async () => {
  calls.aged = agedWith([{ line: 8, column: 'Created', message: '“2026-02-30” is a day that does not exist.' }]);
  await chooseFile();
  await pickColumn(/Accepted/, 'Not in this file');
  await count();
  await end({ status: 'done' });
  await screen.findByText('One of 7 rows is not right');
  expect(screen.queryByText('Median')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Leave it out and count the other 6' }));

  const sales = screen.getByRole('region', { name: /^Sales:/ });
  expect(screen.getByText(/6 leads, 1 left out because something is not right/)).toBeVisible();
  expect(sales).toHaveTextContent('6 of 6 followed up (100%)');
  expect(within(sales).getByRole('img')).toHaveAccessibleName(/^Of all leads 25% followed up after/);
  expect(screen.getByRole('region', { name: /^Acceptance:/ })).toHaveTextContent('No age to show.');
});
