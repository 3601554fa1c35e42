import { describe, expect, it } from 'vitest';

import { emptyBody } from '#shared/domain/library/item-body';
import { shippedItems } from '../../electron/library/shipped-items';
import { draftOf, laterSession, newTerm, session, write } from '../support/library-writing';
import { openSession } from '../support/open-session';

describe('the list', () => {
  it('shows what ships first, in catalogue order, and then the newest of the user’s own', async () => {
    let nowMs = 1_000;
    const { api } = openSession({ nowMs: () => (nowMs += 1_000) });
    await newTerm(api, 'Older');
    await newTerm(api, 'Newer');

    const rows = await api.library.rows();

    const shipped = shippedItems();
    expect(rows.slice(0, shipped.length).map(({ id }) => id)).toEqual(shipped.map(({ id }) => id));
    expect(rows.slice(0, shipped.length).every(({ state, number }) => state === 'shipped' && number < 0)).toBe(true);
    expect(rows.slice(shipped.length).map(({ title }) => title)).toEqual(['Newer', 'Older']);
  });

  it('says of a row what lists are narrowed by', async () => {
    const { api } = openSession();
    const item = await write(api, await api.library.create({ kind: 'question' }), {
      text: '  Who pays\nfor it? ',
      role: 'VP of Sales',
      seat: 'cfo',
      date: '2',
    });
    expect(await api.library.tag({ ids: [item.id], add: ['Fair'], remove: [] })).toMatchObject([
      {
        id: item.id,
        number: expect.any(Number),
        kind: 'question',
        title: 'Who pays for it?',
        facets: { role: 'VP of Sales', seat: 'cfo', date: '2' },
        tags: ['Fair'],
        source: 'Own',
        state: 'active',
        hasNews: false,
      },
    ]);
  });

  it('cuts a title that is longer than a line', async () => {
    const { api } = openSession();
    const item = await write(api, await api.library.create({ kind: 'question' }), { text: '🙂'.repeat(500) });
    const row = (await api.library.rows()).find(({ id }) => id === item.id);
    expect(row?.title.length).toBeLessThanOrEqual(240);
    expect(row?.title.isWellFormed()).toBe(true);
  });
});

describe('an own item', () => {
  it('begins blank, without a version', async () => {
    const { api } = openSession();
    const item = await api.library.create({ kind: 'metric' });
    expect(item).toMatchObject({ body: emptyBody('metric'), state: 'active', provenance: { source: 'Own' }, rev: 0 });
    expect(await api.library.versions({ id: item.id })).toEqual([]);
  });

  it('is refused on a stale revision and kept as it is', async () => {
    const { api } = openSession();
    const item = await newTerm(api, 'First');
    await write(api, item, { name: 'Second' });

    const refused = await api.library.save({
      id: item.id,
      expectedRev: item.rev,
      sessionId: session,
      draft: draftOf(item, { name: 'Quetzal' }),
    });

    expect(refused).toMatchObject({ kind: 'conflict', current: { body: { name: 'Second' }, rev: item.rev + 1 } });
    expect((await api.library.get({ id: item.id })).body['name']).toBe('Second');
    expect(await api.library.search({ query: 'quetzal' })).toEqual([]);
  });

  it('keeps one version of each editing session', async () => {
    const { api } = openSession();
    let item = await newTerm(api, 'On');
    item = await write(api, item, { name: 'One' });
    item = await write(api, item, { name: 'Two' }, { sessionId: laterSession });
    item = await write(api, item, { name: 'Two' }, { sessionId: session });

    expect(item.version).toBe(2);
    const versions = await api.library.versions({ id: item.id });
    expect(versions.map(({ number, body }) => [number, body['name']])).toEqual([
      [2, 'Two'],
      [1, 'One'],
    ]);
  });

  it('copies an own item with what that one was copied from', async () => {
    const { api } = openSession();
    const first = await api.library.copy({ id: 'term-mql' });
    const second = await api.library.copy({ id: first.id });
    expect(second.origin).toEqual(first.origin);
    expect(second.provenance.note).toContain('Copied from “MQL”.');
  });

  it('keeps its kind', async () => {
    const { api } = openSession();
    const { id } = await newTerm(api, 'A');
    const draft = { kind: 'pulse' as const, body: emptyBody('pulse') };
    await expect(api.library.save({ id, expectedRev: 1, sessionId: session, draft })).rejects.toMatchObject({
      code: 'VALIDATION',
      message: expect.stringContaining('keeps its kind'),
    });
  });

  it.each([
    { what: 'a field its kind has not', body: { name: 'A', colour: 'red' } },
    { what: 'a choice nobody offers', body: { name: 'A', kind: 'fruit' } },
    { what: 'a text that is too long', body: { name: 'x'.repeat(201) } },
  ])('refuses $what and names the field', async ({ body }) => {
    const { api } = openSession();
    const { id } = await newTerm(api, 'A');
    const save = api.library.save({ id, expectedRev: 1, sessionId: session, draft: { kind: 'term', body } });
    await expect(save).rejects.toMatchObject({ code: 'VALIDATION', message: expect.stringContaining('body') });
  });

  it('is in the trash until it is restored, and read there', async () => {
    const { api } = openSession();
    const item = await newTerm(api, 'Lost and found');
    expect(await api.library.setState({ ids: [item.id], state: 'trashed' })).toMatchObject([{ state: 'trashed' }]);
    await expect(write(api, item, { name: 'On' })).rejects.toMatchObject({
      message: 'This item is in the trash. Restore it to change it.',
    });
    expect(await api.library.get({ id: item.id })).toMatchObject({ state: 'trashed', body: item.body });

    await api.library.setState({ ids: [item.id], state: 'active' });
    expect(await write(api, item, { name: 'On' })).toMatchObject({ state: 'active', body: { name: 'On' } });
  });

  it('is deleted for good from the trash alone, with its versions and its words', async () => {
    const { api, db, readFiles } = openSession();
    const item = await newTerm(api, 'Quetzalcoatlus');
    await expect(api.library.remove({ ids: [item.id] })).rejects.toMatchObject({
      message: 'Only what is in the trash can be deleted for good. Put it there first.',
    });
    await api.library.setState({ ids: [item.id], state: 'trashed' });
    expect(readFiles().includes('uetzalcoatlus')).toBe(true);

    await api.library.remove({ ids: [item.id] });

    await expect(api.library.get({ id: item.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await api.library.search({ query: 'quetzalcoatlus' })).toEqual([]);
    expect(db().prepare('SELECT count(*) FROM library_versions').pluck().get()).toBe(0);
    expect(readFiles().includes('uetzalcoatlus')).toBe(false);
  });

  it('changes nothing if one of several cannot be changed', async () => {
    const { api } = openSession();
    const item = await newTerm(api, 'A');
    await expect(api.library.setState({ ids: [item.id, 'term-mql'], state: 'trashed' })).rejects.toMatchObject({
      code: 'VALIDATION',
    });
    await expect(api.library.tag({ ids: [item.id, session], add: ['x'], remove: [] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await api.library.get({ id: item.id })).toMatchObject({ state: 'active', tags: [] });
  });

  it('tells an open editor of tags that were set from the list', async () => {
    const { api } = openSession();
    const item = await newTerm(api, 'A');
    await api.library.tag({ ids: [item.id], add: ['Fair', 'Autumn'], remove: [] });
    await api.library.tag({ ids: [item.id], add: [], remove: ['fair'] });

    const refused = await api.library.save({
      id: item.id,
      expectedRev: item.rev,
      sessionId: session,
      draft: draftOf(item, {}),
    });
    expect(refused).toMatchObject({ kind: 'conflict', current: { tags: ['Autumn'] } });
  });

  it('keeps its revision if its tags stay as they are', async () => {
    const { api } = openSession();
    const item = await newTerm(api, 'A');
    await api.library.tag({ ids: [item.id], add: [], remove: ['nothing'] });
    expect((await api.library.get({ id: item.id })).rev).toBe(item.rev);
  });
});
