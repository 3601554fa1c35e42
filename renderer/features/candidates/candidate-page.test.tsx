import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';

import { candidateSchema, erasureCertificateSchema } from '#shared/domain/candidate/candidate-schema';
import { AppError } from '#shared/kernel/errors';
import { CandidatePage } from './candidate-page';
import { useCandidates } from './candidates-store';

const searchId = '33333333-3333-4333-8333-333333333333';
const candidateId = '55555555-5555-4555-8555-555555555555';
const { candidates, get, start, navigate } = vi.hoisted(() => ({
  candidates: {
    list: vi.fn<() => unknown>(),
    get: vi.fn<() => unknown>(),
    update: vi.fn<(input: unknown) => unknown>(),
    excuseSeat: vi.fn<(input: unknown) => unknown>(),
    addFile: vi.fn<() => unknown>(),
    removeFile: vi.fn<(input: unknown) => unknown>(),
    erase: vi.fn<() => unknown>(),
  },
  get: vi.fn<() => unknown>(),
  start: vi.fn<(input: unknown) => unknown>(),
  navigate: vi.fn<(to: unknown) => Promise<void>>(() => Promise.resolve()),
}));
vi.mock('../../lib/api', () => ({
  api: { searches: { get }, candidates, jobs: { start } },
  onEvent: () => () => undefined,
}));
vi.mock('@tanstack/react-router', () => ({
  useNavigate: () => navigate,
  Link: ({ to, children }: { readonly to: string; readonly children: ReactNode }) => <a href={to}>{children}</a>,
}));

const file = {
  id: '66666666-6666-4666-8666-666666666666',
  name: 'resume.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 2048,
  addedAtMs: 0,
};
const mara = candidateSchema.parse({
  id: candidateId,
  searchId,
  name: 'Mara Lindqvist',
  stage: 'date-1',
  files: [file],
  dates: [
    {
      date: 1,
      isOpen: false,
      seats: [
        { seatId: 'cfo', status: 'committed' },
        { seatId: 'hr', status: 'begun' },
        { seatId: 'gone', status: 'excused' },
      ],
    },
  ],
  createdAtMs: 0,
  updatedAtMs: 0,
});

async function show() {
  const view = render(<CandidatePage searchId={searchId} candidateId={candidateId} />);
  await screen.findByRole('heading', { name: 'Mara Lindqvist' });
  return view;
}

beforeEach(() => {
  useCandidates.setState(useCandidates.getInitialState(), true);
  get.mockResolvedValue({
    id: searchId,
    document: {
      panel: {
        seats: [
          { id: 'hr', kind: 'hr', personName: 'Ruth' },
          { id: 'cfo', kind: 'cfo', personName: '' },
        ],
      },
    },
  });
  candidates.list.mockResolvedValue([mara]);
  candidates.get.mockResolvedValue(mara);
  candidates.update.mockReset().mockResolvedValue(mara);
});

it('says of each seat that it interviewed, and nothing more', async () => {
  await show();
  const date = within(screen.getByRole('region', { name: 'First date' }));

  expect(date.getByText('1 of 2 committed, 1 excused')).toBeVisible();
  expect(date.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    'CFOCommitted',
    'HRRuthBegun, not committedExcuse…',
    'A seat that left the panelExcused for good',
  ]);
});

it('saves a field when it is left', async () => {
  await show();
  await userEvent.type(screen.getByLabelText('Source'), 'Referred');
  expect(candidates.update).not.toHaveBeenCalled();

  await userEvent.tab();
  await vi.waitFor(() => expect(candidates.update).toHaveBeenCalledOnce());
  expect(candidates.update.mock.calls[0]?.[0]).toMatchObject({ id: candidateId, draft: { source: 'Referred' } });
});

it('saves what was typed when the screen is left without leaving the field', async () => {
  const { unmount } = await show();
  await userEvent.type(screen.getByLabelText('Notes'), 'Call back on Monday');
  unmount();

  await vi.waitFor(() => expect(candidates.update).toHaveBeenCalledOnce());
  expect(candidates.update.mock.calls[0]?.[0]).toMatchObject({ draft: { notes: 'Call back on Monday' } });
});

it('keeps what is not valid in its field, and says why', async () => {
  await show();
  await userEvent.type(screen.getByLabelText('E-mail'), 'mara at home');
  await userEvent.tab();

  expect(await screen.findByText('This is not an e-mail address')).toBeVisible();
  expect(screen.getByLabelText('E-mail')).toHaveValue('mara at home');
  expect(candidates.update).not.toHaveBeenCalled();
});

it('tries again to save what was refused', async () => {
  await show();
  candidates.update.mockRejectedValueOnce(new AppError('STORAGE', 'The disk is full.'));
  await userEvent.type(screen.getByLabelText('Source'), 'Agency');
  await userEvent.tab();
  expect(await screen.findByText(/The disk is full/)).toBeVisible();

  await userEvent.tab();
  await vi.waitFor(() => expect(screen.queryByText(/The disk is full/)).toBeNull());
  expect(candidates.update).toHaveBeenCalledTimes(2);
});

it('excuses a seat for a reason only', async () => {
  candidates.excuseSeat.mockResolvedValue(mara);
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Excuse HR…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Excuse for good' }));
  expect(await screen.findByText('Write why this seat does not interview.')).toBeVisible();

  await userEvent.type(screen.getByLabelText(/^Why/), 'On leave');
  await userEvent.click(screen.getByRole('button', { name: 'Excuse for good' }));
  const excuse = { id: candidateId, seatId: 'hr', date: 1, reason: 'On leave' };
  await vi.waitFor(() => expect(candidates.excuseSeat).toHaveBeenCalledWith(excuse));
});

it('leaves the focus on the seat whose excuse took its button away', async () => {
  const seats = [{ seatId: 'hr', status: 'excused', excuseReason: 'On leave' }];
  const dates = [{ date: 1, isOpen: false, seats }];
  candidates.excuseSeat.mockResolvedValue(candidateSchema.parse({ ...mara, dates }));
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Excuse HR…' }));
  await userEvent.type(screen.getByLabelText(/^Why/), 'On leave');
  await userEvent.click(screen.getByRole('button', { name: 'Excuse for good' }));

  const row = (await screen.findByText('Excused for good: On leave')).closest('li');
  await vi.waitFor(() => expect(row).toHaveFocus());
});

it('says why a file was not added', async () => {
  candidates.addFile.mockRejectedValue(new AppError('VALIDATION', 'This file is larger than 20 MB.'));
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Add a file…' }));

  expect(await screen.findByText('This file is larger than 20 MB.')).toBeVisible();
});

it('removes a file after a question', async () => {
  candidates.removeFile.mockResolvedValue(undefined);
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Remove resume.pdf' }));
  expect(candidates.removeFile).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('button', { name: 'Remove for good' }));
  await vi.waitFor(() => expect(candidates.removeFile).toHaveBeenCalledWith({ fileId: file.id }));
});

it('exports the handout of a round', async () => {
  start.mockResolvedValue(null);
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Handout for round 1' }));

  expect(start).toHaveBeenCalledWith({ kind: 'export-candidate-handout', candidateId, date: 1 });
});

it('erases after a question and shows the certificate without a name', async () => {
  candidates.erase.mockResolvedValue(
    erasureCertificateSchema.parse({
      id: '77777777-7777-4777-8777-777777777777',
      erasedAtMs: 0,
      searchTitle: 'VP of Marketing',
      files: 1,
      scorecards: 2,
      backupsRewritten: 1,
    }),
  );
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Erase…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Erase for good' }));

  const certificate = await screen.findByRole('dialog', { name: 'Certificate of erasure' });
  expect(certificate).toHaveTextContent('One candidate with 1 file and 2 scorecards. 1 backup was rewritten.');
  expect(certificate).not.toHaveTextContent('Mara');
  await userEvent.click(within(certificate).getByRole('button', { name: 'Done' }));
  expect(navigate).toHaveBeenCalledWith({ to: `/hiring/${searchId}/candidates` });
  await vi.waitFor(() => expect(candidates.update).not.toHaveBeenCalled());
});
