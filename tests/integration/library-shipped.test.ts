import { describe, expect, it } from 'vitest';

import type { LibraryItem } from '#shared/domain/library/library-schema';
import type { Api } from '#shared/ipc/contract';
import { shippedItems } from '../../electron/library/shipped-items';
import { write } from '../support/library-writing';
import { openSession } from '../support/open-session';

describe('what ships', () => {
  it('is read as it ships', async () => {
    const { api } = openSession();
    const [first] = shippedItems();
    expect(await api.library.get({ id: first?.id ?? '' })).toEqual(first);
  });

  it.each([
    { call: 'saved', make: (api: Api, item: LibraryItem) => write(api, item, { name: 'Ours' }) },
    {
      call: 'put away',
      make: (api: Api, { id }: LibraryItem) => api.library.setState({ ids: [id], state: 'archived' }),
    },
    { call: 'tagged', make: (api: Api, { id }: LibraryItem) => api.library.tag({ ids: [id], add: ['a'], remove: [] }) },
    { call: 'deleted', make: (api: Api, { id }: LibraryItem) => api.library.remove({ ids: [id] }) },
    {
      call: 'taken over',
      make: (api: Api, { id }: LibraryItem) => api.library.takeOver({ id, expectedRev: 0, fields: [] }),
    },
    { call: 'looked through for versions', make: (api: Api, { id }: LibraryItem) => api.library.versions({ id }) },
  ])('cannot be $call', async ({ make }) => {
    const { api } = openSession();
    const item = await api.library.get({ id: 'term-mql' });
    await expect(make(api, item)).rejects.toMatchObject({
      code: 'VALIDATION',
      message: 'This item ships with Rapport and cannot be changed. Copy it to edit.',
    });
  });

  it('can be copied with its title, where it comes from and what may be done with it', async () => {
    const { api } = openSession();
    const shipped = await api.library.get({ id: 'term-mql' });

    const copy = await api.library.copy({ id: shipped.id });

    expect(copy).toMatchObject({
      body: shipped.body,
      licence: shipped.licence,
      state: 'active',
      origin: { id: 'term-mql', version: shipped.version },
      news: null,
      version: 1,
    });
    expect(copy.provenance.source).toBe(shipped.provenance.source);
    expect(copy.provenance.note).toContain('Copied from version');
    expect(await api.library.versions({ id: copy.id })).toMatchObject([{ number: 1, body: shipped.body }]);
  });
});

describe('news of what ships', () => {
  const older = () => shippedItems().filter(({ id }) => id === 'term-mql');
  const newer = (words: object = { entryTest: 'Scored twice', owner: 'Operations' }): LibraryItem[] =>
    older().map((item) => ({ ...item, version: item.version + 1, body: { ...item.body, ...words } }));

  /** A copy of `term-mql` with words of its own, in an app that ships it anew. */
  async function copyBefore(next: readonly LibraryItem[]) {
    let shipped: readonly LibraryItem[] = older();
    const before = openSession({ readShipped: () => shipped });
    const copy = await before.api.library.copy({ id: 'term-mql' });
    await write(before.api, copy, { entryTest: 'Ours', example: 'Our example' });
    before.session.close();
    shipped = next;
    const { api } = openSession({ folder: before.folder, readShipped: () => shipped });
    return { api, copy: await api.library.get({ id: copy.id }) };
  }
  const hasNews = async (api: Api, id: string) => (await api.library.rows()).find((row) => row.id === id)?.hasNews;

  it('are told with what was copied and what ships now', async () => {
    const next = newer();
    const { api, copy } = await copyBefore(next);
    expect(copy.news).toEqual({ base: older()[0]?.body, shipped: next[0]?.body, shippedVersion: next[0]?.version });
    expect(await hasNews(api, copy.id)).toBe(true);
  });

  it('are taken over field by field and are settled then', async () => {
    const { api, copy } = await copyBefore(newer());

    const taken = await api.library.takeOver({ id: copy.id, expectedRev: copy.rev, fields: ['owner'] });

    expect(taken.body).toEqual({ ...copy.body, owner: 'Operations' });
    expect(taken).toMatchObject({ news: null, origin: { version: newer()[0]?.version }, version: copy.version + 1 });
    expect(await hasNews(api, copy.id)).toBe(false);
    expect(await api.library.versions({ id: copy.id })).toHaveLength(3);
    await expect(
      api.library.takeOver({ id: copy.id, expectedRev: taken.rev, fields: ['owner'] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are settled too if all own words are kept', async () => {
    const { api, copy } = await copyBefore(newer());
    const kept = await api.library.takeOver({ id: copy.id, expectedRev: copy.rev, fields: [] });
    expect(kept).toMatchObject({ body: copy.body, news: null, version: copy.version });
  });

  it('are not taken over on a stale revision', async () => {
    const { api, copy } = await copyBefore(newer());
    const stale = api.library.takeOver({ id: copy.id, expectedRev: copy.rev - 1, fields: ['owner'] });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    { if: 'the version grew and the words did not', next: newer({}) },
    { if: 'it ships no more', next: [] },
  ])('are none if $if', async ({ next }) => {
    const { api, copy } = await copyBefore(next);
    expect(copy.news).toBeNull();
    expect(await hasNews(api, copy.id)).toBe(false);
  });
});
