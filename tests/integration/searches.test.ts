import { expect, it } from 'vitest';

import { searchIdSchema } from '#shared/domain/search/search-schema';
import { openSession } from '../support/open-session';
import { lockKit, readyKit, searchDocument, startSearch } from '../support/hiring-builders';

it('keeps a search and lists it with what it holds', async () => {
  const { api } = openSession();
  const { engagement, search } = await startSearch(api);

  expect(await api.searches.get({ searchId: search.id })).toEqual(search);
  expect(await api.searches.list()).toEqual([
    expect.objectContaining({
      id: search.id,
      title: 'VP of Marketing',
      engagementName: engagement.name,
      seats: 3,
      candidates: 1,
      isIntact: true,
    }),
  ]);
});

it('saves on the current revision alone and brings what is there', async () => {
  const { api } = openSession();
  const { search } = await startSearch(api);
  const mine = searchDocument('Mine');

  const first = await api.searches.save({ searchId: search.id, expectedRev: 0, document: mine });
  const stale = await api.searches.save({ searchId: search.id, expectedRev: 0, document: searchDocument('Stale') });

  expect(first).toEqual({ kind: 'saved', rev: 1 });
  expect(stale).toMatchObject({ kind: 'conflict', current: { rev: 1, document: { title: 'Mine' } } });
});

it('shows a damaged search in the list and leaves the others alone', async () => {
  const { api, db } = openSession();
  const { search } = await startSearch(api);
  await startSearch(api, { document: searchDocument('Whole') });
  db()
    .prepare("UPDATE searches SET document_json = replace(document_json, 'VP of', 'VQ of') WHERE id = ?")
    .run(search.id);

  const listed = await api.searches.list();

  expect(listed.find(({ id }) => id === search.id)).toMatchObject({ title: 'Damaged search', isIntact: false });
  expect(listed.find(({ title }) => title === 'Whole')).toMatchObject({ isIntact: true });
  await expect(api.searches.get({ searchId: search.id })).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining('this search is damaged'),
  });
});

it('does not delete a search or an engagement that has candidates', async () => {
  const { api } = openSession();
  const { engagement, search, candidate } = await startSearch(api);

  await expect(api.searches.remove({ searchId: search.id })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('one candidate'),
  });
  await expect(api.engagements.remove({ id: engagement.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  await api.candidates.erase({ id: candidate.id });
  await api.searches.remove({ searchId: search.id });

  expect(await api.searches.list()).toEqual([]);
});

it('says that a search is gone', async () => {
  const { api } = openSession();
  const searchId = searchIdSchema.parse('99999999-9999-4999-8999-999999999999');

  await expect(api.searches.get({ searchId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(api.searches.save({ searchId, expectedRev: 0, document: searchDocument() })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

it('tells the other windows that a search changed', async () => {
  const told: string[] = [];
  const { api } = openSession({ onSearchChanged: (id) => void told.push(id) });
  const { search } = await startSearch(api);
  told.length = 0;

  await api.searches.save({ searchId: search.id, expectedRev: 0, document: searchDocument() });
  await lockKit(api, { searchId: search.id, seatId: 'cfo', date: 1 });

  expect(told).toEqual([search.id, search.id, search.id]);
});

const place = { seatId: 'cfo', date: 1 } as const;

it('gives an empty kit until one is written, and one for each seat and date of the panel', async () => {
  const { api } = openSession();
  const { search } = await startSearch(api);

  expect(await api.kits.get({ searchId: search.id, ...place })).toMatchObject({
    rev: 0,
    locks: [],
    document: { items: [] },
  });
  const listed = await api.kits.list({ searchId: search.id });
  expect(listed.map(({ seatId, date }) => `${seatId} ${date}`)).toEqual(['cfo 1', 'cfo 2', 'hr 1', 'ceo 2']);
});

it('saves a kit on the current revision alone', async () => {
  const { api } = openSession();
  const { search } = await startSearch(api);
  const at = { searchId: search.id, ...place };

  expect(await api.kits.save({ ...at, expectedRev: 1, document: readyKit() })).toMatchObject({ kind: 'conflict' });
  expect(await api.kits.save({ ...at, expectedRev: 0, document: readyKit() })).toEqual({ kind: 'saved', rev: 1 });
  expect(await api.kits.save({ ...at, expectedRev: 0, document: readyKit('Other') })).toMatchObject({
    kind: 'conflict',
    current: { rev: 1 },
  });
  expect(await api.kits.save({ ...at, expectedRev: 1, document: readyKit('Next') })).toEqual({ kind: 'saved', rev: 2 });
});

it('locks versions: refused with what is missing, refused while nothing changed, and marked when it changes', async () => {
  const { api } = openSession();
  const { search } = await startSearch(api);
  const at = { searchId: search.id, ...place };

  await expect(api.kits.lock({ ...at, expectedRev: 0 })).rejects.toMatchObject({
    code: 'VALIDATION',
    message: expect.stringContaining('There is no question yet'),
  });
  const first = await lockKit(api, at);
  expect(first).toMatchObject({ isChangedSinceLock: false, locks: [{ version: 1, interviews: 0 }] });
  await expect(api.kits.lock({ ...at, expectedRev: first.rev })).rejects.toMatchObject({ code: 'CONFLICT' });
  await api.kits.save({ ...at, expectedRev: 1, document: readyKit('What should marketing not do?') });
  expect(await api.kits.get(at)).toMatchObject({ isChangedSinceLock: true });
  await expect(api.kits.lock({ ...at, expectedRev: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  const second = await api.kits.lock({ ...at, expectedRev: 2 });

  expect(second.locks.map(({ version }) => version)).toEqual([2, 1]);
  expect(second.locks[1]?.sha256).toBe(first.locks[0]?.sha256);
  expect(second.locks[0]?.sha256).not.toBe(first.locks[0]?.sha256);
});

it('never changes a locked kit', async () => {
  const { api, db } = openSession();
  const { search } = await startSearch(api);
  await lockKit(api, { searchId: search.id, ...place });

  expect(() => db().exec("UPDATE kit_versions SET kit_json = '{}'")).toThrow('a locked kit cannot change');
});

it('keeps the kits of a seat that leaves the panel, and gives it no new ones', async () => {
  const { api } = openSession();
  const { search } = await startSearch(api);
  await lockKit(api, { searchId: search.id, ...place });
  const document = searchDocument();
  document.panel.seats = document.panel.seats.filter(({ id }) => id === 'ceo');

  await api.searches.save({ searchId: search.id, expectedRev: 0, document });

  expect(await api.kits.get({ searchId: search.id, ...place })).toMatchObject({ locks: [{ version: 1 }] });
  await expect(api.kits.get({ searchId: search.id, seatId: 'hr', date: 1 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
