import { expect, it, onTestFinished, vi } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { mustHaveIds } from '#shared/domain/agreement/must-have-schema';
import { markedDraft } from '../support/storage-builders';
import { openSession } from '../support/open-session';

type Session = ReturnType<typeof openSession>;

async function newAgreement({ api }: Session, title = 'SLA') {
  const { id: engagementId } = await api.engagements.create({ name: 'Acme' });
  return api.agreements.create({ engagementId, title });
}

it('creates an agreement with a title of its own or the usual one', async () => {
  const session = openSession();

  expect(await newAgreement(session, 'EMEA')).toMatchObject({ rev: 0, status: 'draft', document: { title: 'EMEA' } });
  expect(await newAgreement(session, '  ')).toMatchObject({
    document: { title: agreementDocumentSchema.parse({}).title },
  });
});

it('gives back to the letter what was saved', async () => {
  const session = openSession();
  const { id } = await newAgreement(session);
  const draft = markedDraft('Ünïcode 🙂 العربية "quotes" \\ \t tab');

  const saved = await session.api.agreements.save({ id, expectedRev: 0, draft });

  expect(saved).toMatchObject({ kind: 'saved', rev: 1 });
  expect(await session.api.agreements.get({ id })).toMatchObject({ ...draft, rev: 1 });
});

it('lists every agreement with its must-haves, newest change first', async () => {
  let now = 0;
  const session = openSession({ nowMs: () => (now += 1_000) });
  const first = await newAgreement(session, 'First');
  await newAgreement(session, 'Second');
  await session.api.agreements.save({ id: first.id, expectedRev: 0, draft: markedDraft('First, saved') });

  const listed = await session.api.agreements.list();

  expect(listed.map(({ title }) => title)).toEqual(['First, saved', 'Second', 'Sample SLA']);
  expect(listed[0]).toMatchObject({
    engagementName: 'Acme',
    isSample: false,
    isIntact: true,
    rev: 1,
    currentStage: 'setup',
  });
  expect(listed[0]!.mustHaves.map(({ id }) => id).toSorted()).toEqual(mustHaveIds.toSorted());
});

it('keeps both versions of a stale save and lets the user take mine', async () => {
  const session = openSession();
  const { id } = await newAgreement(session);
  await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('theirs') });

  const refused = await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('mine') });

  expect(refused).toMatchObject({ kind: 'conflict', current: { document: { title: 'theirs' }, rev: 1 } });
  const [conflict] = await session.api.agreements.conflicts({ id });
  expect(conflict).toMatchObject({ basedOnRev: 0, draft: markedDraft('mine') });

  const settled = await session.api.agreements.settleConflict({ conflictId: conflict!.conflictId, keep: 'mine' });
  expect(settled).toMatchObject({ document: { title: 'mine' }, rev: 2 });
  expect(await session.api.agreements.conflicts({ id })).toEqual([]);
});

it('drops mine when the user takes theirs, and settles a conflict only once', async () => {
  const session = openSession();
  const { id } = await newAgreement(session);
  await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('theirs') });
  await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('mine') });
  const [conflict] = await session.api.agreements.conflicts({ id });
  const choice = { conflictId: conflict!.conflictId, keep: 'theirs' } as const;

  expect(await session.api.agreements.settleConflict(choice)).toMatchObject({ document: { title: 'theirs' }, rev: 1 });
  await expect(session.api.agreements.settleConflict(choice)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('keeps the same refused draft once, and each other one beside it', async () => {
  const session = openSession();
  const { id } = await newAgreement(session);
  await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('theirs') });
  for (const mark of ['a', 'a', 'b'])
    await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft(mark) });

  const kept = await session.api.agreements.conflicts({ id });
  expect(kept.map(({ draft }) => draft.document.title)).toEqual(['a', 'b']);
});

it('tells the other windows of a save, not of a refused one', async () => {
  const told: unknown[] = [];
  const session = openSession({ onAgreementChanged: (id, rev, { windowId }) => told.push({ id, rev, windowId }) });
  const { id } = await newAgreement(session);
  await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('saved') });
  await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('refused') });

  expect(told).toEqual([{ id, rev: 1, windowId: 1 }]);
});

it('removes an agreement, its text from the file and the log too', async () => {
  const session = openSession();
  const { id } = await newAgreement(session);
  await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('CANARY-7f3a') });
  const stored = () => session.readFiles().includes('CANARY-7f3a');
  expect(stored()).toBe(true);

  await session.api.agreements.remove({ id });

  expect(stored()).toBe(false);
  await expect(session.api.agreements.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(session.api.agreements.remove({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(session.api.agreements.save({ id, expectedRev: 1, draft: markedDraft('x') })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

it('previews a draft that is not saved, for the client it belongs to', async () => {
  const session = openSession();
  const { engagementId } = await newAgreement(session);
  const { document } = markedDraft('Unsaved');

  const preview = await session.api.agreements.preview({ engagementId, document, layout: 'standard' });

  expect(preview.slides.map(({ title }) => title)).toEqual(['Acme: Unsaved']);
});

it.each(['document_json', 'facilitation_json'])(
  'notices a changed letter in %s, names it, and keeps it in the list',
  async (column) => {
    const session = openSession();
    const { id } = await newAgreement(session);
    await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('agreed') });
    session
      .db()
      .prepare(`UPDATE agreements SET ${column} = replace(${column}, 'agreed', 'agreeb') WHERE id = ?`)
      .run(id);

    await expect(session.api.agreements.get({ id })).rejects.toMatchObject({
      code: 'STORAGE',
      message: expect.stringContaining('Open Backups'),
    });
    const listed = await session.api.agreements.list();
    expect(listed.filter((each) => !each.isIntact).map((each) => each.id)).toEqual([id]);
    expect(listed.find((each) => each.id === id)).toMatchObject({
      isIntact: false,
      status: 'draft',
      rev: 1,
      mustHaves: [],
    });
  },
);

it('keeps a refused draft even if the stored text turns out to be damaged', async () => {
  const session = openSession();
  const { id } = await newAgreement(session);
  await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('theirs') });
  session.db().prepare(`UPDATE agreements SET document_sha256 = lower(hex(zeroblob(32))) WHERE id = ?`).run(id);

  await expect(session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('mine') })).rejects.toMatchObject({
    code: 'STORAGE',
  });
  expect(await session.api.agreements.conflicts({ id })).toMatchObject([{ draft: { document: { title: 'mine' } } }]);
});

it('explains a full disk instead of failing, and logs what SQLite said', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  const session = openSession();
  const { id } = await newAgreement(session);
  const pages = session.db().pragma('page_count', { simple: true });
  session.db().pragma(`max_page_count = ${String(pages)}`);

  const save = session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('x', 'long '.repeat(4_000)) });

  await expect(save).rejects.toMatchObject({ code: 'STORAGE', message: expect.stringContaining('disk is full') });
  expect(await session.api.agreements.get({ id })).toMatchObject({ rev: 0 });
  expect(log).toHaveBeenCalledWith(
    expect.stringContaining('agreements.save'),
    expect.objectContaining({ code: 'SQLITE_FULL' }),
  );
});
