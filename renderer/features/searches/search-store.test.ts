import { beforeEach, expect, it, vi } from 'vitest';

import { searchDocumentSchema, searchIdSchema, searchSchema } from '#shared/domain/search/search-schema';
import { gone } from '#shared/kernel/gone';
import { followSearch, openSearch, searchDraft, useSearch, useSearchDraft } from './search-store';

const id = searchIdSchema.parse('33333333-3333-4333-8333-333333333333');
const other = searchIdSchema.parse('44444444-4444-4444-8444-444444444444');
const engagementId = '22222222-2222-4222-8222-222222222222';

const { api, listeners } = vi.hoisted(() => ({
  api: {
    searches: {
      get: vi.fn<(input: { readonly searchId: string }) => unknown>(),
      save: vi.fn<(input: unknown) => unknown>(),
    },
    engagements: { list: vi.fn<() => unknown>() },
    people: { list: vi.fn<() => unknown>() },
  },
  listeners: new Set<(payload: { readonly id: string }) => void>(),
}));
vi.mock('../../lib/api', () => ({
  api,
  onEvent: (_name: string, listener: (payload: { readonly id: string }) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
}));

const search = (searchId: string, title: string, rev = 1) =>
  searchSchema.parse({ id: searchId, engagementId, document: { title }, rev, createdAtMs: 0, updatedAtMs: 0 });
const title = () => useSearchDraft.getState().document.title;
const retitle = (text: string) => searchDraft.edit('Edit title', (document) => void (document.title = text), 'title');

beforeEach(() => {
  useSearch.setState(useSearch.getInitialState(), true);
  searchDraft.adopt(searchDocumentSchema.parse({}), 0);
  api.searches.get.mockReset().mockImplementation(({ searchId }) => Promise.resolve(search(searchId, 'Stored')));
  api.searches.save.mockReset().mockResolvedValue({ kind: 'saved', rev: 2 });
  api.engagements.list.mockResolvedValue([{ id: engagementId, name: 'Larkfell' }]);
  api.people.list.mockResolvedValue([{ name: 'Zoe' }, { name: 'Ada' }]);
});

it('opens a search with its client and the people of it, by name', async () => {
  await openSearch(id);

  expect(useSearch.getState()).toMatchObject({
    status: 'ready',
    searchId: id,
    people: [{ name: 'Ada' }, { name: 'Zoe' }],
  });
  expect(title()).toBe('Stored');
});

it('says what to do about a search whose engagement was deleted meanwhile', async () => {
  api.engagements.list.mockResolvedValue([]);
  await openSearch(id);

  expect(useSearch.getState()).toMatchObject({ status: 'failed', problem: gone('engagement').message });
});

it('says why a search could not be opened', async () => {
  api.searches.get.mockRejectedValue(new Error('This search no longer exists'));
  await openSearch(id);

  expect(useSearch.getState()).toMatchObject({ status: 'failed', problem: 'This search no longer exists' });
});

it('saves the last words of one search before it opens another', async () => {
  await openSearch(id);
  retitle('New');
  await openSearch(other);

  expect(api.searches.save).toHaveBeenCalledWith(
    expect.objectContaining({ searchId: id, expectedRev: 1, document: expect.objectContaining({ title: 'New' }) }),
  );
  expect(useSearch.getState().searchId).toBe(other);
});

it('does not leave a search whose words are not on the disk', async () => {
  await openSearch(id);
  api.searches.save.mockRejectedValue(new Error('The disk is full'));
  retitle('New');
  await openSearch(other);

  expect(useSearch.getState()).toMatchObject({ status: 'failed', searchId: id });
  expect(title()).toBe('New');
  await openSearch(id);
  expect(useSearch.getState().status).toBe('ready');
  expect(title()).toBe('New');
  api.searches.save.mockResolvedValue({ kind: 'saved', rev: 2 });
  await searchDraft.flush();
});

it('keeps both versions of a search that was changed in two places', async () => {
  await openSearch(id);
  api.searches.save.mockResolvedValueOnce({ kind: 'conflict', current: search(id, 'Theirs', 5) });
  retitle('Mine');
  await searchDraft.flush();

  expect(title()).toBe('Mine');
  expect(useSearchDraft.getState().other?.document.title).toBe('Theirs');
  searchDraft.settle('theirs');
  expect(title()).toBe('Theirs');
});

it('takes what another window saved, unless something here waits', async () => {
  await openSearch(id);
  const stop = followSearch();
  api.searches.get.mockResolvedValue(search(id, 'Elsewhere', 3));
  for (const tell of listeners) tell({ id });
  await vi.waitFor(() => expect(title()).toBe('Elsewhere'));

  retitle('Typing');
  for (const tell of listeners) tell({ id });
  await Promise.resolve();
  expect(title()).toBe('Typing');
  stop();
  await searchDraft.flush();
});
