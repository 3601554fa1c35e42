import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { facetsOf, titleOf } from '#shared/domain/library/item-body';
import type { LibraryItem, LibraryRow } from '#shared/domain/library/library-schema';
import { rowOf, shippedItemOf } from '../../../../tests/support/answer-picker';
import { axeInDom } from '../../../../tests/support/axe-in-dom';
import { api } from '../../../lib/api';
import { useCatalogue } from '../../../lib/library/catalogue';
import { pickFromLibrary, usePicking, type PickRequest } from '../../../lib/library/pick';
import { LibraryPicker } from './library-picker';

vi.mock('../../../lib/api', () => ({
  api: { library: { rows: vi.fn(), search: vi.fn(), get: vi.fn(), getMany: vi.fn() } },
  onEvent: () => () => undefined,
}));

const own: LibraryItem = {
  ...shippedItemOf('vpm-cfo-1-primary-goal'),
  id: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01',
  state: 'active',
};
const thrownAway: LibraryItem = { ...own, id: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f02', state: 'trashed' };
const ids = ['vpm-cfo-1-primary-goal', 'vpm-cfo-1-romi-lag', 'vpm-ceo-1-primary-goal', 'term-mql', 'ladder-four'];
const items = [...ids.map(shippedItemOf), own, thrownAway];
const rows = items.map((item, index): LibraryRow => ({
  ...rowOf(item, `${titleOf(item.kind, item.body)}${item.id === own.id ? ' In our words' : ''}`),
  number: index + 1,
  facets: facetsOf(item.kind, item.body),
}));
const foundById = (id: string) => items.find((item) => item.id === id) ?? own;

const questions: PickRequest = {
  title: 'Questions from the library',
  kind: 'question',
  noun: { one: 'question', many: 'questions' },
  facets: { seat: 'cfo', date: '1' },
  isIn: ({ id }) => id === 'vpm-cfo-1-romi-lag',
  inWords: 'in this kit already',
  warn: ({ facets }) => (facets.seat === 'ceo' ? 'Its key is the CEO’s' : null),
  amount: 'many',
};

beforeEach(() => {
  act(() => usePicking.getState().settle([]));
  useCatalogue.setState({ rows: null, hasFailed: false });
  vi.mocked(api.library.rows).mockReset().mockResolvedValue(rows);
  vi.mocked(api.library.search).mockReset().mockResolvedValue([3, 1]);
  vi.mocked(api.library.get).mockImplementation(({ id }) => Promise.resolve(foundById(id)));
  vi.mocked(api.library.getMany).mockImplementation(({ ids: wanted }) => Promise.resolve(wanted.map(foundById)));
});

async function open(request: PickRequest = questions) {
  const { container } = render(<LibraryPicker screen="/a" />);
  const answer = vi.fn<(chosen: readonly LibraryItem[]) => void>();
  act(() => void pickFromLibrary(request).then(answer));
  await screen.findByRole('grid');
  const chosenIds = () => answer.mock.lastCall?.[0].map(({ id }) => id);
  return { container, chosenIds };
}
const list = () => screen.getByRole('grid');
const titles = () =>
  within(list())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

it('opens on the search, narrowed to the place, with the user’s own first and nothing thrown away', async () => {
  await open();

  expect(screen.getByRole('searchbox', { name: 'Search the questions' })).toHaveFocus();
  expect(titles()).toHaveLength(3);
  expect(titles()[0]).toMatch(/In our words.*Yours$/);
  expect(titles()[2]).toMatch(/in this kit already$/);
  expect(await axeInDom(screen.getByRole('dialog'))).toEqual([]);
});

it('shows the words of the row that the keys are on', async () => {
  await open();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');

  const preview = await screen.findByRole('complementary', { name: 'Preview' });
  await waitFor(() => expect(preview).toHaveTextContent('What an A-player says to this seat'));
});

it('takes what was ticked by Space when Enter is pressed, in the order of the list', async () => {
  const { chosenIds } = await open();
  await userEvent.keyboard('{ArrowDown}{ArrowDown} {ArrowUp} ');
  expect(screen.getByRole('button', { name: 'Add 2 questions' })).toBeEnabled();
  await userEvent.keyboard('{Enter}');

  await waitFor(() => expect(chosenIds()).toEqual([own.id, 'vpm-cfo-1-primary-goal']));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('takes the row that the keys are on where nothing is ticked, and never what is there already', async () => {
  const { chosenIds } = await open();
  await userEvent.keyboard('{ArrowDown}{End} {Enter}');
  expect(api.library.getMany).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Add questions' })).toBeDisabled();

  await userEvent.keyboard('{Home}{Enter}');
  await waitFor(() => expect(chosenIds()).toEqual([own.id]));
});

it('widens to all seats and warns of a key that is another seat’s', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: /^Seat: CFO/ }));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: /^Any seat/ }));

  expect(titles()).toHaveLength(4);
  expect(screen.getByText('Its key is the CEO’s')).toBeVisible();
});

it('finds by words within the filters, and keeps what was ticked before', async () => {
  const { chosenIds } = await open();
  await userEvent.keyboard('{ArrowDown} ');
  await userEvent.keyboard('goal');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await waitFor(() => expect(titles()).toHaveLength(1));
  expect(api.library.search).toHaveBeenLastCalledWith({ query: 'goal' });
  expect(screen.getByRole('checkbox', { name: 'Select all' })).toHaveAttribute('aria-checked', 'mixed');
  expect(screen.getByText('1 of the chosen is not in the list as it is narrowed now.')).toBeVisible();
  await userEvent.keyboard('{Enter} {Enter}');

  await waitFor(() => expect(chosenIds()).toEqual([own.id, 'vpm-cfo-1-primary-goal']));
});

it('says what to do when nothing fits', async () => {
  await open();
  vi.mocked(api.library.search).mockResolvedValue([]);
  await userEvent.keyboard('nowhere');
  expect(await screen.findByText('None of the questions holds these words')).toBeVisible();

  vi.mocked(api.library.search).mockResolvedValue([3]);
  await userEvent.keyboard('!');
  await userEvent.click(await screen.findByRole('button', { name: 'Without any filter (1)' }));
  expect(titles()).toHaveLength(1);
});

it('takes one where one is asked for', async () => {
  const { chosenIds } = await open({
    title: 'A ladder from the library',
    kind: 'ladder',
    noun: { one: 'ladder', many: 'ladders' },
    amount: 'one',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Add this ladder' }));

  await waitFor(() => expect(chosenIds()).toEqual(['ladder-four']));
});

it('takes no more than the place holds', async () => {
  const { chosenIds } = await open({ ...questions, room: 1 });
  await userEvent.keyboard('{ArrowDown} {ArrowDown} {Enter}');

  expect(screen.getByRole('status')).toHaveTextContent('Only 1 more question fits here.');
  expect(screen.getByRole('button', { name: 'Add 2 questions' })).toBeDisabled();
  expect(chosenIds()).toBeUndefined();
});

it('takes nothing when it is closed', async () => {
  const { chosenIds } = await open();
  await userEvent.keyboard('{ArrowDown} {Escape}');

  await waitFor(() => expect(chosenIds()).toEqual([]));
});

it('asks nobody any more when the screen behind it changes', async () => {
  const { rerender } = render(<LibraryPicker screen="/a" />);
  const answer = vi.fn();
  act(() => void pickFromLibrary(questions).then(answer));
  await screen.findByRole('grid');
  rerender(<LibraryPicker screen="/b" />);

  await waitFor(() => expect(answer).toHaveBeenCalledWith([]));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('tells what could not be read and tries again', async () => {
  vi.mocked(api.library.rows).mockRejectedValueOnce(new Error('disk'));
  render(<LibraryPicker screen="/a" />);
  act(() => void pickFromLibrary(questions));
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('grid')).toBeVisible();
});

it('keeps the choice when its words cannot be read', async () => {
  const { chosenIds } = await open();
  vi.mocked(api.library.getMany).mockRejectedValueOnce(new Error('disk'));
  await userEvent.keyboard('{ArrowDown} {Enter}');
  expect(await screen.findByText('What you chose could not be read. Try again.')).toBeVisible();

  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(chosenIds()).toEqual([own.id]));
});
