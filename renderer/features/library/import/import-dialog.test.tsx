import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { ImportPreview, ImportRow } from '#shared/domain/library/import-schema';
import { ImportButton } from './import-button';
import { useImport } from './import-store';

const calls = vi.hoisted(() => ({
  preview: null as ImportPreview | null,
  apply: vi.fn(() => Promise.resolve({ added: 2, changed: 0, same: 0, leftOut: 1 })),
  drop: vi.fn(() => Promise.resolve()),
  startJob: vi.fn(() => Promise.resolve(null)),
}));

vi.mock('../../../lib/api', () => ({
  api: {
    library: {
      chooseImport: () => Promise.resolve(calls.preview),
      applyImport: calls.apply,
      dropImport: calls.drop,
      rows: () => Promise.resolve([]),
    },
    jobs: { start: calls.startJob },
  },
  onEvent: () => () => undefined,
}));

const token = '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01';
const row = (line: number, verdict: ImportRow['verdict'], title: string): ImportRow => ({
  line,
  verdict,
  kind: 'term',
  title,
  faults: verdict === 'bad' ? [{ column: 'entryTest', message: 'This column is empty. Write what must be true.' }] : [],
});
const previewOf = (rows: readonly ImportRow[]): ImportPreview => ({
  token,
  fileName: 'terms.csv',
  readAs: 'CSV, separated by semicolons',
  rows: [...rows],
  unknownColumns: ['colour'],
});

const open = async (rows: readonly ImportRow[]) => {
  calls.preview = previewOf(rows);
  render(<ImportButton />);
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));
  return screen.findByRole('dialog', { name: 'Import terms.csv' });
};

beforeEach(() => {
  useImport.setState({ preview: null });
  vi.clearAllMocks();
});

it('opens nothing when no file was chosen', async () => {
  render(<ImportButton />);
  calls.preview = null;
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));

  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says what would happen, what is wrong and which columns are left out', async () => {
  const dialog = await open([row(2, 'add', 'MQL'), row(3, 'bad', 'SQL')]);

  expect(within(dialog).getByText('1 new, 1 with faults')).toBeVisible();
  expect(within(dialog).getByRole('row', { name: /SQL/ })).toHaveTextContent('Entry test: This column is empty.');
  expect(within(dialog).getByText(/“colour”/)).toBeVisible();
});

it('shows only the bad rows when asked', async () => {
  const dialog = await open([row(2, 'add', 'MQL'), row(3, 'bad', 'SQL')]);
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Cannot be taken 1' }));

  expect(
    within(dialog)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['SQLTerm']);
});

it('imports the good rows and leaves out the bad ones, as its button says', async () => {
  const dialog = await open([row(2, 'add', 'MQL'), row(3, 'bad', 'SQL'), row(4, 'add', 'SAL')]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Import 2 rows, leave out 1' }));

  expect(calls.apply).toHaveBeenCalledWith({ token, leaveOutBad: true });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('saves the bad rows with what is wrong and stays open', async () => {
  const dialog = await open([row(2, 'bad', 'SQL')]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save the 1 row with what is wrong' }));

  expect(calls.startJob).toHaveBeenCalledWith({ kind: 'export-bad-rows', token });
  expect(within(dialog).queryByRole('button', { name: /^Import/ })).toBeNull();
});

it('forgets the file when one thinks better of it', async () => {
  const dialog = await open([row(2, 'add', 'MQL')]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));

  expect(calls.drop).toHaveBeenCalledWith({ token });
  expect(calls.apply).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('goes through many rows a hundred at a time', async () => {
  const dialog = await open(Array.from({ length: 250 }, (_, index) => row(index + 2, 'add', `Term ${index + 1}`)));
  await userEvent.click(within(dialog).getByRole('button', { name: 'The next hundred rows' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'The next hundred rows' }));

  expect(within(dialog).getByText('201 to 250 of 250')).toBeVisible();
  expect(within(dialog).getAllByRole('rowheader')).toHaveLength(50);
  expect(within(dialog).getByRole('button', { name: 'The next hundred rows' })).toBeDisabled();
});
