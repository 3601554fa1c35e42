import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';

import { candidateSchema, type Candidate } from '#shared/domain/candidate/candidate-schema';
import { ToastRegion } from '../../ui/toast';
import { CandidatesPage } from './candidates-page';
import { useCandidates } from './candidates-store';

const searchId = '33333333-3333-4333-8333-333333333333';
const { api, navigate } = vi.hoisted(() => ({
  api: {
    searches: { get: vi.fn<() => unknown>() },
    candidates: {
      list: vi.fn<() => unknown>(),
      create: vi.fn<(input: unknown) => unknown>(),
      setStage: vi.fn<(input: { readonly id: string; readonly stage: string }) => unknown>(),
    },
  },
  navigate: vi.fn<(to: unknown) => Promise<void>>(() => Promise.resolve()),
}));
vi.mock('../../lib/api', () => ({ api, onEvent: () => () => undefined }));
vi.mock('@tanstack/react-router', () => ({
  useNavigate: () => navigate,
  Link: ({ to, children }: { readonly to: string; readonly children: ReactNode }) => <a href={to}>{children}</a>,
}));

const id = (last: number) => `55555555-5555-4555-8555-55555555555${last}`;
const candidate = (last: number, changes: object = {}): Candidate =>
  candidateSchema.parse({
    id: id(last),
    searchId,
    name: `Candidate ${last}`,
    stage: 'new',
    files: [],
    dates: [
      {
        date: 1,
        isOpen: false,
        seats: [
          { seatId: 'hr', status: 'committed' },
          { seatId: 'cfo', status: 'waiting' },
        ],
      },
    ],
    createdAtMs: 0,
    updatedAtMs: 0,
    ...changes,
  });

async function show(candidates: readonly Candidate[]) {
  api.candidates.list.mockResolvedValue(candidates);
  render(
    <>
      <CandidatesPage searchId={searchId} />
      <ToastRegion />
    </>,
  );
  await screen.findByRole('button', { name: 'Add a candidate' });
}
const column = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => {
  useCandidates.setState(useCandidates.getInitialState(), true);
  api.searches.get.mockResolvedValue({ id: searchId, document: { panel: { seats: [] }, title: 'VP' } });
  api.candidates.setStage.mockImplementation(({ stage }) => Promise.resolve(candidate(1, { stage })));
});

it('says what to do while there is no candidate', async () => {
  await show([]);
  expect(await screen.findByText('No candidate yet')).toBeVisible();
});

it('moves a candidate by the menu of its card, and back by undo', async () => {
  await show([candidate(1)]);
  await screen.findByText('First date: 1 of 2 committed');
  await userEvent.click(screen.getByRole('button', { name: 'Move Candidate 1 to…' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Second date' }));
  expect(await column('Second date').findByRole('link', { name: 'Candidate 1' })).toBeVisible();

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await column('New').findByRole('link', { name: 'Candidate 1' })).toBeVisible();
});

it('keeps the focus on a card that goes to another column', async () => {
  await show([candidate(1), candidate(2)]);
  await screen.findByRole('link', { name: 'Candidate 1' });
  screen.getByRole('button', { name: 'Move Candidate 1 to…' }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('menu');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await column('Second date').findByRole('link', { name: 'Candidate 1' });

  const menu = () => screen.getByRole('button', { name: 'Move Candidate 1 to…' });
  await vi.waitFor(() => expect(menu()).toHaveFocus());

  screen.getByRole('button', { name: 'Undo' }).focus();
  await userEvent.keyboard('{Enter}');
  await column('New').findByRole('link', { name: 'Candidate 1' });
  await vi.waitFor(() => expect(menu()).toHaveFocus());
});

it('sorts the list by what may be known, and by nothing else', async () => {
  await show([
    candidate(1),
    candidate(2, { stage: 'offer', retainUntil: '2020-01-01' }),
    candidate(3, { name: 'Ann' }),
  ]);
  await userEvent.click(await screen.findByRole('radio', { name: 'List' }));
  const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Name',
    'Stage',
    'Source',
    'Seats done',
    'Kept until',
  ]);
  expect(screen.getByText('Due to be erased')).toBeVisible();
  await userEvent.click(screen.getByRole('columnheader', { name: 'Name' }));
  expect(names()).toEqual(['Ann', 'Candidate 1', 'Candidate 2']);
  await userEvent.click(screen.getByRole('columnheader', { name: 'Stage' }));
  await userEvent.click(screen.getByRole('columnheader', { name: 'Stage' }));
  expect(names()[0]).toBe('Candidate 2');

  await userEvent.click(screen.getByRole('row', { name: /Candidate 1/ }));
  expect(navigate).toHaveBeenCalledWith({ to: `/hiring/${searchId}/candidates/${id(1)}` });
});

it('adds a candidate, and asks for the name first', async () => {
  await show([]);
  await userEvent.click(screen.getByRole('button', { name: 'Add a candidate' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add candidate' }));
  expect(await screen.findByText('Write the candidate’s name')).toBeVisible();

  api.candidates.create.mockResolvedValue(candidate(1));
  await userEvent.type(screen.getByLabelText(/^Name/), 'Mara');
  await userEvent.click(screen.getByRole('button', { name: 'Add candidate' }));
  await vi.waitFor(() => expect(api.candidates.create).toHaveBeenCalled());
  expect(api.candidates.create.mock.calls[0]?.[0]).toMatchObject({
    searchId,
    draft: { name: 'Mara', retainUntil: null },
  });
});

it('says that a name is in the search already before it is added twice', async () => {
  await show([candidate(1)]);
  await screen.findByText('First date: 1 of 2 committed');
  await userEvent.click(screen.getByRole('button', { name: 'Add a candidate' }));
  const dialog = within(screen.getByRole('dialog'));

  await userEvent.type(dialog.getByLabelText(/^Name/), 'candidate');
  expect(dialog.queryByText(/in this search already/)).toBeNull();
  await userEvent.type(dialog.getByLabelText(/^Name/), '  1');
  expect(dialog.getByText('Candidate 1 is in this search already')).toBeVisible();
});

it('says why the candidates could not be read', async () => {
  api.candidates.list.mockRejectedValue(new Error('The disk is gone'));
  render(<CandidatesPage searchId={searchId} />);
  expect(await screen.findByText('The disk is gone')).toBeVisible();
});
