import { randomUUID } from 'node:crypto';

import { expect, it } from 'vitest';

import type { LooseFile } from '../../electron/hiring/candidates/file-repository';
import { lockKit, putCard, searchDocument, startSearch } from '../support/hiring-builders';
import { openSession } from '../support/open-session';
import { tinyPng as tinyPngText } from '../support/tiny-pictures';

const tinyPng = Buffer.from(tinyPngText, 'base64');

const text = (words: string) => new TextEncoder().encode(words);

/** Hands out the files one after the other; notes what was opened. */
function outside(...chosen: (LooseFile | null)[]) {
  const opened: LooseFile[] = [];
  const calls = { copiesRemoved: 0 };
  return {
    opened,
    calls,
    files: {
      choose: async () => chosen.shift() ?? null,
      open: async (file: LooseFile) => opened.push(file) > 0,
      removeCopies: () => void (calls.copiesRemoved += 1),
    },
  };
}

it('keeps a candidate; an edit leaves the stage and a stage leaves the rest', async () => {
  const { api } = openSession();
  const { search, candidate } = await startSearch(api);

  await api.candidates.setStage({ id: candidate.id, stage: 'date-1' });
  await api.candidates.update({ id: candidate.id, draft: { name: 'Dana R.', notes: 'Called back' } });

  expect(await api.candidates.get({ id: candidate.id })).toMatchObject({
    name: 'Dana R.',
    notes: 'Called back',
    stage: 'date-1',
    searchId: search.id,
    files: [],
  });
});

it('lists by name, a damaged candidate among them', async () => {
  const { api, db } = openSession();
  const { search, candidate } = await startSearch(api, { name: 'zoe' });
  await api.candidates.create({ searchId: search.id, draft: { name: 'Ábel' } });
  await api.candidates.create({ searchId: search.id, draft: { name: 'Mia' } });
  db().prepare("UPDATE candidates SET candidate_json = replace(candidate_json, 'zoe', 'zoo')").run();

  const names = (await api.candidates.list({ searchId: search.id })).map(({ name }) => name);

  expect(names).toEqual(['Ábel', 'Damaged candidate', 'Mia']);
  await expect(api.candidates.get({ id: candidate.id })).rejects.toMatchObject({ code: 'STORAGE' });
});

it('knows who is over the last day of keeping, and that a hold wins', async () => {
  const { api } = openSession({ nowMs: () => new Date(2026, 10, 22, 12).getTime() });
  const { search } = await startSearch(api);
  const create = (name: string, retainUntil: string | null, holdReason = '') =>
    api.candidates.create({ searchId: search.id, draft: { name, retainUntil, holdReason } });
  await create('Yesterday', '2026-11-21');
  await create('Today', '2026-11-22');
  await create('Held', '2025-01-01', 'A dispute');
  await create('Nobody said', null);

  expect((await api.candidates.overdue()).map(({ name }) => name)).toEqual(['Yesterday']);
});

it('tells how far a date is, and that it is open when every seat has committed or is excused', async () => {
  const { api, db } = openSession();
  const { search, candidate } = await startSearch(api);
  for (const seatId of ['cfo', 'hr']) await lockKit(api, { searchId: search.id, seatId, date: 1 });
  const dates = async () => (await api.candidates.get({ id: candidate.id })).dates;
  expect(await dates()).toEqual([
    {
      date: 1,
      isOpen: false,
      seats: [
        { seatId: 'cfo', status: 'waiting' },
        { seatId: 'hr', status: 'waiting' },
      ],
    },
    {
      date: 2,
      isOpen: false,
      seats: [
        { seatId: 'cfo', status: 'waiting' },
        { seatId: 'ceo', status: 'waiting' },
      ],
    },
  ]);

  putCard(db(), { id: randomUUID(), candidateId: candidate.id, seatId: 'cfo', committed: true });
  putCard(db(), { id: randomUUID(), candidateId: candidate.id, seatId: 'hr' });
  expect((await dates())[0]).toEqual({
    date: 1,
    isOpen: false,
    seats: [
      { seatId: 'cfo', status: 'committed' },
      { seatId: 'hr', status: 'begun' },
    ],
  });

  // Whoever has a new PIN has not begun: what was written under the old one is set aside.
  db()
    .prepare("INSERT INTO seat_pins (search_id, seat_id, generation, wrong_tries) VALUES (?, 'hr', 1, 0)")
    .run(search.id);
  expect((await dates())[0]?.seats[1]).toEqual({ seatId: 'hr', status: 'waiting' });
  putCard(db(), { id: randomUUID(), candidateId: candidate.id, seatId: 'hr', generation: 1, committed: true });
  expect((await dates())[0]).toMatchObject({ isOpen: true });
  expect((await dates())[1]).toMatchObject({ isOpen: false });
});

it('excuses a seat for good, with its reason', async () => {
  const { api, db } = openSession();
  const { search, candidate } = await startSearch(api);
  await lockKit(api, { searchId: search.id, seatId: 'cfo', date: 1 });
  const excuse = { id: candidate.id, seatId: 'hr', date: 1, reason: 'Ill on the day' } as const;

  await api.candidates.excuseSeat(excuse);
  putCard(db(), { id: randomUUID(), candidateId: candidate.id, seatId: 'cfo', committed: true });

  expect((await api.candidates.get({ id: candidate.id })).dates[0]).toEqual({
    date: 1,
    isOpen: true,
    seats: [
      { seatId: 'cfo', status: 'committed' },
      { seatId: 'hr', status: 'excused', excuseReason: 'Ill on the day' },
    ],
  });
  await expect(api.candidates.excuseSeat(excuse)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(api.candidates.excuseSeat({ ...excuse, seatId: 'cfo' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(api.candidates.excuseSeat({ ...excuse, seatId: 'nobody' })).rejects.toMatchObject({
    code: 'VALIDATION',
  });
});

it('lets a seat that is added join a date that has begun, and leaves an open one open', async () => {
  const { api, db } = openSession();
  const { search, candidate } = await startSearch(api);
  await lockKit(api, { searchId: search.id, seatId: 'cfo', date: 1 });
  putCard(db(), { id: randomUUID(), candidateId: candidate.id, seatId: 'cfo' });
  const grown = (rev: number, seatId: string) => {
    const document = searchDocument();
    document.panel.seats.push({ id: seatId, kind: 'peer', personId: null, personName: '', dates: [1], weight: 1 });
    return api.searches.save({ searchId: search.id, expectedRev: rev, document });
  };
  const seats = async () =>
    (await api.candidates.get({ id: candidate.id })).dates[0]?.seats.map(({ seatId }) => seatId);

  await grown(0, 'late');
  expect(await seats()).toEqual(['cfo', 'hr', 'late']);
  db().prepare('UPDATE scorecards SET committed_at_ms = 5').run();
  for (const seatId of ['hr', 'late'] as const) {
    await api.candidates.excuseSeat({ id: candidate.id, seatId, date: 1, reason: 'Away' });
  }
  await grown(1, 'later');

  // A seat that left the panel is still expected; one that came after the date was open is not.
  expect(await seats()).toEqual(['cfo', 'hr', 'late']);
  expect((await api.candidates.get({ id: candidate.id })).dates[0]?.isOpen).toBe(true);
});

it('keeps files, gives each a name of its own and opens what was added', async () => {
  const { files, opened, calls } = outside(
    { name: 'CV.txt', bytes: text('Ten years of sales') },
    { name: 'cv.txt', bytes: text('Another') },
    { name: '../../photo.png', bytes: tinyPng },
    null,
  );
  const { api } = openSession({ outsideFiles: files });
  const { candidate } = await startSearch(api);
  const add = () => api.candidates.addFile({ id: candidate.id });

  const added = [await add(), await add(), await add(), await add()];

  expect(added.map((file) => file && [file.name, file.mediaType])).toEqual([
    ['CV.txt', 'text/plain'],
    ['cv (2).txt', 'text/plain'],
    ['photo.png', 'image/png'],
    null,
  ]);
  const { files: kept } = await api.candidates.get({ id: candidate.id });
  expect(kept.map(({ sizeBytes }) => sizeBytes)).toEqual([18, 7, tinyPng.length]);
  expect(await api.candidates.openFile({ fileId: kept[0]?.id ?? '' })).toBe(true);
  expect(opened.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['CV.txt', 'Ten years of sales'],
  ]);
  await api.candidates.removeFile({ fileId: kept[0]?.id ?? '' });
  expect(calls.copiesRemoved).toBe(1);
  expect((await api.candidates.get({ id: candidate.id })).files).toHaveLength(2);
});

it('does not open a file whose bytes changed', async () => {
  const { files, opened } = outside({ name: 'CV.txt', bytes: text('Ten years of sales') });
  const { api, db } = openSession({ outsideFiles: files });
  const { candidate } = await startSearch(api);
  const added = await api.candidates.addFile({ id: candidate.id });
  db().prepare("UPDATE candidate_files SET content = x'00'").run();

  await expect(api.candidates.openFile({ fileId: added?.id ?? '' })).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining('CV.txt'),
  });
  expect(opened).toEqual([]);
});

it('refuses what is too large, what is something else, and what would be too much', async () => {
  const large = { name: 'a.txt', bytes: Buffer.alloc(20 * 1024 * 1024 + 1, 'a') };
  const full = { name: 'b.txt', bytes: Buffer.alloc(20 * 1024 * 1024, 'a') };
  const { files } = outside(large, { name: 'cv.pdf', bytes: text('no pdf') }, full, full, full, full, full, {
    name: 'c.txt',
    bytes: text('x'),
  });
  const { api } = openSession({ outsideFiles: files });
  const { candidate } = await startSearch(api);
  const add = () => api.candidates.addFile({ id: candidate.id });

  await expect(add()).rejects.toMatchObject({ message: expect.stringContaining('20 MB') });
  await expect(add()).rejects.toMatchObject({ code: 'VALIDATION' });
  for (let count = 0; count < 5; count += 1) await add();
  await expect(add()).rejects.toMatchObject({ message: expect.stringContaining('100 MB') });
});
