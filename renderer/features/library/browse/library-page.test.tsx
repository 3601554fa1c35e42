import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { facetsOf, titleOf } from '#shared/domain/library/item-body';
import type { LibraryItem, LibraryRow } from '#shared/domain/library/library-schema';
import { rowOf, shippedItemOf } from '../../../../tests/support/answer-picker';
import { axeInDom } from '../../../../tests/support/axe-in-dom';
import { useCatalogue } from '../../../lib/library/catalogue';
import { useLibraryView } from '../library-store';
import { LibraryPage } from './library-page';

const { api, navigate } = vi.hoisted(() => ({
  api: {
    library: {
      rows: vi.fn<() => Promise<unknown>>(),
      search: vi.fn<(input: { readonly query: string }) => Promise<number[]>>(),
      get: vi.fn<(input: { readonly id: string }) => Promise<unknown>>(),
      usedIn: vi.fn<() => Promise<unknown>>(),
      copy: vi.fn<(input: { readonly id: string }) => Promise<unknown>>(),
    },
    jobs: { start: vi.fn<(request: unknown) => Promise<null>>() },
  },
  navigate: vi.fn<(to: unknown) => Promise<void>>(() => Promise.resolve()),
}));
vi.mock('../../../lib/api', () => ({ api, onEvent: () => () => undefined }));
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }));

const own: LibraryItem = {
  ...shippedItemOf('term-mql'),
  id: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01',
  state: 'active',
};
const items = [...['vpm-cfo-1-primary-goal', 'term-mql', 'ladder-four'].map(shippedItemOf), own];
const rows = items.map((item, index): LibraryRow => ({
  ...rowOf(item, titleOf(item.kind, item.body)),
  number: index + 1,
  facets: facetsOf(item.kind, item.body),
}));
const blank = useLibraryView.getState();

beforeEach(() => {
  useCatalogue.setState({ rows: null, hasFailed: false });
  useLibraryView.setState({ ...blank, place: { top: 0, view: '' } });
  navigate.mockClear();
  api.library.rows.mockReset().mockResolvedValue(rows);
  api.library.search.mockReset().mockResolvedValue([3, 1]);
  api.library.get.mockImplementation(({ id }) => Promise.resolve(items.find((item) => item.id === id)));
  api.library.usedIn.mockResolvedValue([]);
  api.jobs.start.mockReset().mockResolvedValue(null);
});

const shownTitles = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const field = () => screen.getByRole('searchbox', { name: 'Search the library' });

async function show() {
  const { container } = render(<LibraryPage />);
  await screen.findByRole('grid', { name: 'Library' });
  return container;
}

it('shows everything in use with the first item beside it', async () => {
  const container = await show();

  expect(screen.getByText('4 items')).toBeVisible();
  const preview = screen.getByRole('complementary', { name: 'Preview' });
  expect(await within(preview).findByText('VP of Marketing')).toBeVisible();
  expect(await axeInDom(container)).toEqual([]);
});

it('offers to try again when the library cannot be read', async () => {
  api.library.rows.mockRejectedValueOnce(new Error('busy'));
  render(<LibraryPage />);

  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('grid', { name: 'Library' })).toBeVisible();
});

it('shows what the last words found, although an earlier answer comes after it', async () => {
  const answers = new Map<string, (numbers: number[]) => void>();
  api.library.search.mockImplementation(({ query }) => new Promise((resolve) => answers.set(query, resolve)));
  await show();
  await userEvent.type(field(), 'lad');
  await vi.waitFor(() => expect(answers.has('lad')).toBe(true));
  await userEvent.type(field(), 'der');
  await vi.waitFor(() => expect(answers.has('ladder')).toBe(true));

  await act(async () => {
    answers.get('ladder')?.([3]);
    await Promise.resolve();
  });
  await act(async () => {
    answers.get('lad')?.([1, 2]);
    await Promise.resolve();
  });

  expect(shownTitles()).toEqual([rows[2]?.title]);
  expect(screen.getByText('1 of 4 items')).toBeVisible();
});

it('says that a search failed and repeats it', async () => {
  vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
  api.library.search.mockRejectedValueOnce(new Error('busy'));
  await show();
  await userEvent.type(field(), 'x');

  await userEvent.click(await screen.findByRole('button', { name: 'Search again' }));

  await vi.waitFor(() => expect(shownTitles()).toHaveLength(2));
});

it('exports what is selected, and says why CSV waits for one kind', async () => {
  await show();
  screen.getByRole('grid').focus();
  await userEvent.keyboard('{Control>}a{/Control}');
  const bar = within(screen.getByRole('region', { name: 'Selection' }));
  await userEvent.click(bar.getByRole('button', { name: 'Export' }));

  expect(screen.getByRole('menuitem', { name: 'CSV: select items of one kind only' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await userEvent.click(screen.getByRole('menuitem', { name: 'JSON' }));
  expect(api.jobs.start).toHaveBeenCalledWith({
    kind: 'export-library',
    format: 'json',
    ids: expect.arrayContaining(rows.map(({ id }) => id)) as unknown,
  });
});

it('goes on in the list when the bar of the selection goes', async () => {
  await show();
  screen.getByRole('grid').focus();
  await userEvent.keyboard('{Control>}a{/Control}');
  screen.getByRole('button', { name: 'Clear the selection' }).focus();
  await userEvent.keyboard('{Enter}');

  expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull();
  await vi.waitFor(() => expect(screen.getByRole('grid')).toHaveFocus());
});

it('copies what ships and opens the copy', async () => {
  api.library.copy.mockResolvedValue({ ...own, id: 'copy' });
  await show();

  await userEvent.click(await screen.findByRole('button', { name: 'Copy to edit' }));

  await vi.waitFor(() => expect(navigate).toHaveBeenCalledWith({ to: '/library/copy' }));
});

it('makes one copy of a double press', async () => {
  let answer: (copy: unknown) => void = () => undefined;
  api.library.copy.mockClear().mockReturnValue(new Promise((resolve) => (answer = resolve)));
  await show();

  await userEvent.dblClick(await screen.findByRole('button', { name: 'Copy to edit' }));
  answer({ ...own, id: 'copy' });

  await vi.waitFor(() => expect(navigate).toHaveBeenCalledWith({ to: '/library/copy' }));
  expect(api.library.copy).toHaveBeenCalledTimes(1);
});
