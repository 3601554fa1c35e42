import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { emptyBody } from '#shared/domain/library/item-body';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import type { LibraryDraft, LibraryItem, LibraryRow, LibraryVersion } from '#shared/domain/library/library-schema';
import { useCatalogue } from '../../../lib/library/catalogue';
import { TopBarContext } from '../../../ui/top-bar';
import { ItemPage } from './item-page';
import { flushItem, itemDraft, useItemDraft } from './item-store';

const calls = vi.hoisted(() => ({
  item: null as unknown as LibraryItem,
  versions: [] as LibraryVersion[],
  saved: [] as { draft: LibraryDraft; sessionId: string }[],
  states: [] as string[],
  takeOver: vi.fn(),
  navigate: vi.fn(),
}));

vi.mock('@tanstack/react-router', () => ({ useNavigate: () => calls.navigate }));
vi.mock('../../../lib/api', () => ({
  api: {
    library: {
      get: () => Promise.resolve(calls.item),
      usedIn: () => Promise.resolve([]),
      rows: () => Promise.resolve([]),
      copy: () => Promise.resolve({ ...calls.item, id: 'copy' }),
      versions: () => Promise.resolve(calls.versions),
      save: ({ draft, sessionId, expectedRev }: { draft: LibraryDraft; sessionId: string; expectedRev: number }) => {
        calls.saved.push({ draft, sessionId });
        return Promise.resolve({ kind: 'saved', rev: expectedRev + 1 });
      },
      setState: ({ state }: { state: string }) => {
        calls.states.push(state);
        return Promise.resolve([]);
      },
      takeOver: calls.takeOver,
    },
  },
  onEvent: () => () => undefined,
}));

const itemOf = (kind: LibraryKind, said: Partial<LibraryItem>): LibraryItem => ({
  id: 'own-1',
  kind,
  tags: [],
  provenance: { source: 'Own', note: '' },
  licence: '',
  state: 'active',
  version: 1,
  origin: null,
  news: null,
  rev: 3,
  createdAtMs: 0,
  updatedAtMs: 0,
  ...said,
  body: { ...emptyBody(kind), ...said.body },
});
const open = async (item: LibraryItem, heading: string | RegExp) => {
  calls.item = item;
  render(
    <TopBarContext value={{ status: null, actions: null }}>
      <ItemPage id={item.id} />
    </TopBarContext>,
  );
  await screen.findByRole('heading', { level: 1, name: heading });
};
const body = () => useItemDraft.getState().document.body;
const MQL = { name: 'MQL', entryTest: 'Fits the profile' };

beforeEach(() => {
  calls.saved.length = 0;
  calls.states.length = 0;
  vi.clearAllMocks();
});

it('reads what ships and copies it to edit', async () => {
  await open(itemOf('term', { state: 'shipped', body: MQL }), 'MQL');

  expect(screen.getByText('Fits the profile')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Copy to edit' }));
  expect(calls.navigate).toHaveBeenCalledWith({ to: '/library/copy' });
});

it('takes the second half of a double click for nothing else, though the copy’s buttons stand there now', async () => {
  await open(itemOf('term', { id: 'copy', body: MQL }), 'MQL');
  const user = userEvent.setup();
  const trash = screen.getByRole('button', { name: 'Move to trash' });
  trash.addEventListener('click', (event) => event.detail === 1 && event.stopPropagation(), { capture: true });

  await user.dblClick(trash);
  expect(calls.states).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Put away' }));
  await waitFor(() => expect(calls.states).toEqual(['archived']));
});

it('saves what is typed in one session and lets the lists know', async () => {
  const row: LibraryRow = {
    number: 1,
    id: 'own-1',
    kind: 'term',
    title: 'MQL',
    facets: {},
    tags: [],
    source: 'Own',
    state: 'active',
    hasNews: false,
    updatedAtMs: 0,
  };
  await open(itemOf('term', { body: MQL }), 'MQL');
  await waitFor(() => expect(useCatalogue.getState().rows).not.toBeNull());
  useCatalogue.setState({ rows: [row] });
  await userEvent.type(screen.getByRole('textbox', { name: 'Term' }), ' plus');
  await userEvent.type(screen.getByRole('textbox', { name: 'New tag' }), 'pipeline{Enter}');
  await flushItem();

  expect(calls.saved.at(-1)?.draft).toMatchObject({ body: { name: 'MQL plus' }, tags: ['pipeline'] });
  expect(new Set(calls.saved.map(({ sessionId }) => sessionId)).size).toBe(1);
  expect(useCatalogue.getState().rows).toMatchObject([{ title: 'MQL plus', tags: ['pipeline'] }]);
});

it('names quietly what is still to write', async () => {
  await open(itemOf('term', {}), 'Unnamed term');

  expect(screen.getByText('Still to write: Term, Entry test')).toBeVisible();
});

it('adds, edits, moves and deletes rows, and undoes each', async () => {
  await open(itemOf('ladder', { body: { name: 'Ladder', steps: [] } }), 'Ladder');
  const add = screen.getByRole('button', { name: 'Add to: Steps' });
  await userEvent.click(add);
  await userEvent.type(screen.getByRole('textbox', { name: 'Who decides' }), 'The two leaders');
  await userEvent.click(add);
  await userEvent.click(screen.getByRole('button', { name: 'Move up: row 2' }));

  const steps = () => (body()['steps'] as { decides: string }[]).map(({ decides }) => decides);
  expect(steps()).toEqual(['', 'The two leaders']);
  await userEvent.click(screen.getByRole('button', { name: 'Delete: The two leaders' }));
  expect(steps()).toEqual(['']);

  itemDraft.undo();
  itemDraft.undo();
  expect(steps()).toEqual(['The two leaders', '']);
});

it('keeps the focus in a row while it is typed in', async () => {
  await open(itemOf('script', { body: { name: 'Opening', questions: [{ text: '' }, { text: '' }] } }), 'Opening');
  await userEvent.type(screen.getByRole('textbox', { name: 'Questions, row 2' }), 'Why now?');

  expect(body()['questions']).toEqual([{ text: '' }, { text: 'Why now?' }]);
});

it('keeps a number out of range on the screen and off the disk', async () => {
  await open(itemOf('question', { body: { text: 'Why?' } }), 'Why?');
  await userEvent.type(screen.getByRole('textbox', { name: 'Minutes' }), '500');
  await userEvent.tab();

  expect(screen.getByText('A number from 0 to 120')).toBeVisible();
  expect(body()['minutes']).toBeNull();
});

it('keeps a probe with its factor when the factor moves', async () => {
  const said = { text: 'Why?', factors: [{ text: 'A' }, { text: 'B' }], probes: [{ factor: '2', ask: 'Which?' }] };
  await open(itemOf('question', { body: said }), 'Why?');
  await userEvent.click(screen.getByRole('button', { name: 'Move up: B' }));

  expect(body()).toMatchObject({ factors: [{ text: 'B' }, { text: 'A' }], probes: [{ factor: '1', ask: 'Which?' }] });
  expect(screen.getByRole('textbox', { name: 'Probe for factor 1, 1' })).toHaveValue('Which?');
});

const probed = (count: number) => ({
  text: 'Why?',
  factors: [{ text: 'A' }],
  probes: Array.from({ length: count }, (_, index) => ({ factor: '1', ask: `Ask ${index + 1}` })),
});

it.each([1, 19])('puts the focus into the probe that was added to %i, also when no more can be', async (count) => {
  await open(itemOf('question', { body: probed(count) }), 'Why?');
  await userEvent.click(screen.getByRole('button', { name: 'Add: probe for factor 1' }));

  const added = screen.getByRole('textbox', { name: `Probe for factor 1, ${count + 1}` });
  await waitFor(() => expect(added).toHaveFocus());
  expect(added).toHaveValue('');
});

it.each([
  ['Ask 1', 'Delete probe: Ask 2'],
  ['Ask 3', 'Delete probe: Ask 2'],
])('goes on to the neighbour when the probe “%s” is deleted', async (deleted, next) => {
  await open(itemOf('question', { body: probed(3) }), 'Why?');
  await userEvent.click(screen.getByRole('button', { name: `Delete probe: ${deleted}` }));

  await waitFor(() => expect(screen.getByRole('button', { name: next })).toHaveFocus());
});

it('keeps a source of several pasted lines as one paragraph that can be read whole', async () => {
  await open(itemOf('term', { body: MQL }), 'MQL');
  const source = screen.getByRole('textbox', { name: 'Source' });
  await userEvent.clear(source);
  await userEvent.paste('A book,\n  second edition');

  expect(useItemDraft.getState().document.provenance.source).toBe('A book, second edition');
  expect(source.tagName).toBe('TEXTAREA');
});

it('says what must not be asked, and saves it all the same', async () => {
  await open(itemOf('question', {}), 'Unnamed question');
  await userEvent.type(screen.getByRole('textbox', { name: 'Question' }), 'Do you have children?');
  await flushItem();

  expect(screen.getByText(/Ask instead:/)).toBeVisible();
  expect(calls.saved.at(-1)?.draft.body).toMatchObject({ text: 'Do you have children?' });
});

it('moves to the trash, where it can only be restored or deleted', async () => {
  await open(itemOf('term', { body: MQL }), 'MQL');
  await userEvent.click(screen.getByRole('button', { name: 'Move to trash' }));

  expect(await screen.findByText(/It is in the trash/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Term' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Restore' }));
  await screen.findByRole('textbox', { name: 'Term' });
  expect(calls.states).toEqual(['trashed', 'active']);
});

it('leaves the focus on the title when a move takes its button away, so that a second press does nothing', async () => {
  await open(itemOf('term', { body: MQL }), 'MQL');
  const press = async (name: string) => {
    screen.getByRole('button', { name }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
  };
  await press('Put away');
  await press('Bring back');
  await press('Move to trash');
  await press('Restore');

  expect(calls.states).toEqual(['archived', 'active', 'trashed', 'active']);
});

it('brings the words of an earlier version back as a step to undo', async () => {
  const version = (number: number, entryTest: string) => ({
    number,
    body: { ...emptyBody('term'), name: 'MQL', entryTest },
    savedAtMs: 0,
  });
  calls.versions = [version(2, 'Fits the profile'), version(1, 'Filled in a form')];
  await open(itemOf('term', { body: MQL }), 'MQL');
  await userEvent.click(screen.getByRole('button', { name: 'Earlier versions' }));

  const table = await screen.findByRole('table', { name: 'What differs between Version 1 and Now' });
  expect(within(table).getByText('Filled in a form')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Bring these words back' }));
  expect(body()['entryTest']).toBe('Filled in a form');

  itemDraft.undo();
  expect(body()['entryTest']).toBe('Fits the profile');
});

it('takes over what was left as it was copied and keeps what is the user’s own', async () => {
  const base = { ...emptyBody('term'), name: 'MQL', entryTest: 'Fits', exitTest: 'Accepted' };
  const shipped = { ...base, entryTest: 'Fits and asked', exitTest: 'Accepted or refused' };
  const mine = { ...base, exitTest: 'Sales has called' };
  const item = itemOf('term', { body: mine, news: { base, shipped, shippedVersion: 2 } });
  calls.takeOver.mockResolvedValue({ ...item, body: { ...mine, entryTest: 'Fits and asked' }, news: null, rev: 4 });
  await open(item, 'MQL');
  await userEvent.click(screen.getByRole('button', { name: 'Look at the changes' }));

  const exit = screen.getByRole('region', { name: 'Exit test' });
  expect(within(exit).getByRole('radio', { name: 'Keep mine' })).toBeChecked();
  expect(
    within(screen.getByRole('region', { name: 'Entry test' })).getByText('As you copied it', { selector: '.muted' }),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Done: take over 1 of 2' }));

  expect(calls.takeOver).toHaveBeenCalledWith({ id: 'own-1', expectedRev: 3, fields: ['entryTest'] });
  await waitFor(() => expect(screen.queryByText(/ships with other words now/)).toBeNull());
  expect(screen.getByRole('textbox', { name: 'Entry test' })).toHaveValue('Fits and asked');
});
