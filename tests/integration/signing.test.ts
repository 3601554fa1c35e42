import { expect, it } from 'vitest';

import { whyOnScreen } from '#shared/domain/signing/on-paper';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { drawn, loosened, marketing, sales, signableDocument, typed, witness } from '../support/signable-document';
import { amendment, newest, openSigning } from '../support/signing-world';

it('leads an agreement from its draft to a sealed revision, with a line for every step', async () => {
  const world = await openSigning({ isReal: true });
  const { api } = world;
  const { id } = await world.newDraft();

  const closed = await world.close(id);
  const revision = newest(closed.revisions);
  expect(closed).toMatchObject({ status: 'signing', closing: null });
  expect(revision).toMatchObject({ number: 1, state: 'open', whyNotSeal: 'Ada Reyes and Bo Kim have still to sign.' });
  expect(revision.signatories.map(({ name }) => name)).toEqual(['Ada Reyes', 'Bo Kim', 'Cleo Ames']);

  const first = await world.sign(revision.id, marketing.id, drawn);
  expect(first).toMatchObject({ isOpen: false, signatory: { state: 'signed', method: 'drawn' } });
  expect((await api.agreements.list()).find((each) => each.id === id)).toMatchObject({ waitingFor: ['Bo Kim'] });
  await world.sign(revision.id, sales.id, typed);
  const sealed = await api.signing.seal({ revisionId: revision.id });

  expect(sealed).toMatchObject({ status: 'sealed', closing: null });
  expect(newest(sealed.revisions)).toMatchObject({ state: 'sealed', whyNotSeal: null, isSuperseded: false });
  expect(newest(sealed.revisions).signatories.map(({ state }) => state)).toEqual(['signed', 'signed', 'waiting']);
  expect(sealed.log.problem).toBeNull();
  expect(sealed.log.entries.map(({ kind, signatoryId }) => [kind, signatoryId])).toEqual([
    ['closed', null],
    ['signed', marketing.id],
    ['signed', sales.id],
    ['sealed', null],
  ]);
  expect(await api.signing.checkChain({ agreementId: id })).toMatchObject({
    isWhole: true,
    links: [{ number: 1, isIntact: true, problems: [] }],
    logProblem: null,
  });
  expect(shortDigest(revision.contentSha256)).toHaveLength(19);
});

it('amends what is sealed: leaders consent to each loosening, and the chain is checked as a whole', async () => {
  const world = await openSigning({ isReal: true });
  const { api } = world;
  const { id } = await world.newDraft();
  const first = await world.sealNow(id);
  await world.amend(id);

  const drafted = await api.signing.room({ agreementId: id });
  expect(drafted).toMatchObject({ status: 'amending', closing: { blockers: [], amendment: { draft: amendment } } });
  expect(drafted.closing?.amendment?.changes).toHaveLength(1);
  const [loosening] = drafted.closing?.amendment?.loosenings ?? [];
  expect(loosening?.text).toContain('90');

  const { revisions } = await world.close(id);
  const second = newest(revisions);
  expect(second).toMatchObject({ number: 2, predecessor: { revisionId: first, number: 1 } });
  const sheet = await api.signing.sheet({ revisionId: second.id, signatoryId: sales.id });
  expect(sheet.loosenings).toEqual([loosening]);
  expect((await api.signing.sheet({ revisionId: second.id, signatoryId: witness.id })).loosenings).toEqual([]);
  await expect(
    api.signing.sign({
      revisionId: second.id,
      signatoryId: sales.id,
      contentSha256: second.contentSha256,
      hasConsented: true,
      consentedLoosenings: [],
      mark: typed,
    }),
  ).rejects.toMatchObject({ code: 'VALIDATION', message: expect.stringContaining(loosening?.text ?? '?') });

  for (const signatoryIds of [[sales.id], [witness.id, marketing.id]]) {
    await expect(api.signing.attachPaper({ revisionId: second.id, signatoryIds })).rejects.toMatchObject({
      message: whyOnScreen,
    });
  }

  await world.sign(second.id, sales.id, typed);
  await world.sign(second.id, marketing.id);
  await api.signing.attachPaper({ revisionId: second.id, signatoryIds: [witness.id] });
  const room = await api.signing.seal({ revisionId: second.id });

  expect(room.revisions.map(({ number, isSuperseded }) => [number, isSuperseded])).toEqual([
    [2, false],
    [1, true],
  ]);
  const signed = newest(room.revisions).signatories.map(({ id: who, consentedLoosenings }) => [
    who,
    consentedLoosenings,
  ]);
  expect(signed).toEqual([
    [marketing.id, [loosening?.id]],
    [sales.id, [loosening?.id]],
    [witness.id, []],
  ]);
  expect(await api.signing.checkChain({ agreementId: id })).toMatchObject({
    isWhole: true,
    links: [{ number: 1 }, { number: 2 }],
  });
});

it('reopens a closed revision: it stays as it was, and its draft can be changed and closed anew', async () => {
  const world = await openSigning();
  const { api } = world;
  const { id } = await world.newDraft();
  const closed = newest((await world.close(id)).revisions);
  await world.sign(closed.id, marketing.id);

  const room = await api.signing.reopen({ revisionId: closed.id, reason: 'A typo in the target.' });

  expect(room).toMatchObject({ status: 'draft', closing: { blockers: [] } });
  expect(newest(room.revisions)).toMatchObject({ state: 'reopened', reopenReason: 'A typo in the target.' });
  expect(newest(room.revisions).signatories[0]).toMatchObject({ state: 'signed' });
  await world.save(id, room.rev, signableDocument('SLA without the typo'));
  const again = await world.close(id);
  expect(again.revisions.map(({ number, state }) => [number, state])).toEqual([
    [2, 'open'],
    [1, 'reopened'],
  ]);
  expect(newest(again.revisions).predecessor).toBeNull();
  expect((await api.signing.content({ revisionId: closed.id })).document.title).toBe('SLA');
});

it('keeps the draft of an amendment through a reopening', async () => {
  const world = await openSigning();
  const { id } = await world.newDraft();
  await world.sealNow(id);
  await world.amend(id);
  const { revisions } = await world.close(id);

  const room = await world.api.signing.reopen({ revisionId: newest(revisions).id, reason: 'Too loose.' });

  expect(room).toMatchObject({ status: 'amending', closing: { amendment: { draft: amendment } } });
});

it('drops an amendment: what is in force stands in the agreement again, word by word', async () => {
  const world = await openSigning();
  const { api } = world;
  const { id } = await world.newDraft();
  await world.sealNow(id);
  const { document } = await api.agreements.get({ id });
  await world.amend(id);
  expect((await api.agreements.get({ id })).document).toEqual(loosened(document));

  const room = await api.signing.dropAmendment({ agreementId: id });

  expect(room).toMatchObject({ status: 'sealed', closing: null, log: { problem: null } });
  expect((await api.agreements.get({ id })).document).toEqual(document);
  expect(room.log.entries.map(({ kind }) => kind).slice(-2)).toEqual(['amendment-begun', 'amendment-dropped']);
  await expect(api.signing.dropAmendment({ agreementId: id })).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('records who declines and why; a leader who does leaves only the reopening', async () => {
  const world = await openSigning();
  const { api } = world;
  const { id } = await world.newDraft();
  const { id: revisionId, contentSha256 } = newest((await world.close(id)).revisions);
  const reason = 'The target cannot be met before summer.';

  const sheet = await api.signing.decline({ revisionId, signatoryId: sales.id, contentSha256, reason });

  expect(sheet).toMatchObject({ isOpen: false, signatory: { state: 'declined', reason } });
  await world.sign(revisionId, marketing.id);
  const room = await api.signing.room({ agreementId: id });
  expect(newest(room.revisions).whyNotSeal).toContain('Bo Kim declined to sign');
  expect(room.log).toMatchObject({ problem: null, entries: { length: 3 } });
  await expect(api.signing.seal({ revisionId })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('Reopen the revision'),
  });
});

it('seals without a witness who declined, and names that in the seal', async () => {
  const world = await openSigning();
  const { id } = await world.newDraft();
  const { id: revisionId, contentSha256 } = newest((await world.close(id)).revisions);
  await world.api.signing.decline({ revisionId, signatoryId: witness.id, contentSha256, reason: 'I was not there.' });
  await world.sign(revisionId, marketing.id);
  await world.sign(revisionId, sales.id);

  await world.api.signing.seal({ revisionId });

  const stored: unknown = world
    .db()
    .prepare("SELECT json_extract(record_json, '$.statement') FROM seals")
    .pluck()
    .get();
  expect(JSON.parse(String(stored))).toMatchObject({
    signed: [marketing.id, sales.id],
    declined: [witness.id],
    onPaper: [],
  });
});

it('takes a scan for a signature on paper and never shows it as a digital one', async () => {
  const world = await openSigning();
  const { api } = world;
  const { id } = await world.newDraft();
  const { id: revisionId } = newest((await world.close(id)).revisions);
  await world.sign(revisionId, marketing.id);
  world.scan.next = { name: '../Signed\u202Egnp.exe', content: world.scan.next!.content };

  const room = await api.signing.attachPaper({ revisionId, signatoryIds: [sales.id, sales.id] });

  expect(newest(room!.revisions)).toMatchObject({
    papers: [{ fileName: 'Signedgnp.exe.png', signatoryIds: [sales.id] }],
    whyNotSeal: null,
  });
  expect(newest(room!.revisions).signatories[1]).toMatchObject({ state: 'on-paper', method: null, picture: null });
  const sealed = await api.signing.seal({ revisionId });
  expect(sealed.log).toMatchObject({ problem: null, entries: { length: 4 } });
  expect(await api.signing.checkChain({ agreementId: id })).toMatchObject({ isWhole: true });

  world.scan.next = null;
  const { id: other } = await world.newDraft();
  const open = newest((await world.close(other)).revisions);
  expect(await api.signing.attachPaper({ revisionId: open.id, signatoryIds: [sales.id] })).toBeNull();
});

it('tells the other windows of each change of standing, with the rev it brought', async () => {
  const world = await openSigning();
  const { id } = await world.newDraft();
  world.told.length = 0;
  await world.sealNow(id);

  expect(world.told).toEqual([
    { id, rev: 2 },
    { id, rev: 3 },
  ]);
  expect(await world.api.agreements.get({ id })).toMatchObject({ status: 'sealed', rev: 3 });
});
