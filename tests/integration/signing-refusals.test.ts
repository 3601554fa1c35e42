import { expect, it } from 'vitest';

import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { markedDraft } from '../support/storage-builders';
import { drawn, marketing, sales, signableDocument, typed, witness } from '../support/signable-document';
import { newest, openSigning, type SigningWorld } from '../support/signing-world';

interface Closed extends SigningWorld {
  readonly id: AgreementId;
  readonly revisionId: RevisionId;
  readonly contentSha256: string;
}

async function closed(): Promise<Closed> {
  const world = await openSigning();
  const { id } = await world.newDraft();
  const { id: revisionId, contentSha256 } = newest((await world.close(id)).revisions);
  return { ...world, id, revisionId, contentSha256 };
}

async function sealed(): Promise<Closed> {
  const world = await closed();
  await world.sign(world.revisionId, marketing.id);
  await world.sign(world.revisionId, sales.id, typed);
  await world.api.signing.seal({ revisionId: world.revisionId });
  return world;
}

const signing = ({ revisionId, contentSha256 }: Closed, signatoryId: string) => ({
  revisionId,
  signatoryId,
  contentSha256,
  hasConsented: true as const,
  consentedLoosenings: [],
  mark: drawn,
});

it('closes nothing that has blockers, other gaps than were accepted, or nobody who accepts them', async () => {
  const world = await openSigning();
  const { api } = world;
  const { id } = await world.newDraft({
    ...signableDocument(),
    setup: { ...signableDocument().setup, signatories: [] },
  });
  const close = (expectedRev: number, acceptedGaps: string[] = [], gapsAcceptedBy = '') =>
    api.signing.close({ agreementId: id, expectedRev, acceptedGaps, gapsAcceptedBy });
  await expect(close(1)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/Nobody signs for marketing.*Nobody signs for sales/),
  });

  const rev = await world.save(id, 1, { ...signableDocument(), terms: [] });
  await expect(close(1)).rejects.toMatchObject({ message: expect.stringContaining('was changed meanwhile') });
  await expect(close(rev)).rejects.toMatchObject({ message: expect.stringContaining('accept it anew') });
  const { closing } = await api.signing.room({ agreementId: id });
  const gaps = closing?.gaps.map(({ text }) => text) ?? [];
  expect(gaps.length).toBeGreaterThan(0);
  await expect(close(rev, gaps.slice(1), 'Cleo')).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(close(rev, [...gaps, 'Something else'], 'Cleo')).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(close(rev, gaps, '  ')).rejects.toMatchObject({
    code: 'VALIDATION',
    fields: { gapsAcceptedBy: 'Write who accepts what is missing.' },
  });
  expect((await api.signing.room({ agreementId: id })).revisions).toEqual([]);

  const room = await close(rev, gaps.toReversed(), 'Cleo Ames');
  expect(newest(room.revisions)).toMatchObject({ gapsAcceptedBy: 'Cleo Ames', gaps: closing?.gaps });
});

it('closes and signs nothing while the keys are locked, or with keys that took the place of others', async () => {
  const world = await closed();
  const { api } = world;
  await api.keys.lock();
  const { id: other } = await world.newDraft();
  await expect(world.close(other)).rejects.toMatchObject({
    message: expect.stringContaining('Unlock the signing keys'),
  });
  await expect(world.sign(world.revisionId, marketing.id)).rejects.toMatchObject({
    message: expect.stringContaining('Unlock the signing keys'),
  });

  await api.keys.replace({ passphrase: 'three newer words' });
  await expect(world.sign(world.revisionId, marketing.id)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('Reopen it and close the agreement again'),
  });
});

it.each([
  [
    'of a text that was not read',
    (world: Closed) => ({ ...signing(world, marketing.id), contentSha256: '0'.repeat(64) }),
    'not what is being signed',
  ],
  ['of a stranger', (world: Closed) => signing(world, 'somebody'), 'not among the signatories'],
  [
    'with consent to what is not loosened',
    (world: Closed) => ({ ...signing(world, marketing.id), consentedLoosenings: ['x'] }),
    'does not loosen',
  ],
])('takes no signature %s', async (_what, inputOf, message) => {
  const world = await closed();

  await expect(world.api.signing.sign(inputOf(world))).rejects.toMatchObject({
    message: expect.stringContaining(message),
  });

  expect((await world.api.signing.room({ agreementId: world.id })).log.entries).toHaveLength(1);
});

it('takes no second step from somebody who signed, declined or signed on paper', async () => {
  const world = await closed();
  const { api, revisionId, contentSha256 } = world;
  const decline = (signatoryId: string) =>
    api.signing.decline({ revisionId, signatoryId, contentSha256, reason: 'No' });
  await world.sign(revisionId, marketing.id);
  await decline(witness.id);
  await api.signing.attachPaper({ revisionId, signatoryIds: [sales.id] });

  await expect(world.sign(revisionId, marketing.id)).rejects.toMatchObject({
    message: 'Ada Reyes has signed already.',
  });
  await expect(decline(marketing.id)).rejects.toMatchObject({ message: 'Ada Reyes has signed already.' });
  await expect(world.sign(revisionId, witness.id)).rejects.toMatchObject({
    message: 'Cleo Ames has declined to sign.',
  });
  await expect(decline(witness.id)).rejects.toMatchObject({ message: 'Cleo Ames has declined to sign.' });
  await expect(world.sign(revisionId, sales.id)).rejects.toMatchObject({ message: 'Bo Kim has signed on paper.' });
  await expect(api.signing.attachPaper({ revisionId, signatoryIds: [marketing.id] })).rejects.toMatchObject({
    message: 'Ada Reyes has signed on screen already. Leave that name out.',
  });
  await expect(api.signing.attachPaper({ revisionId, signatoryIds: [sales.id, witness.id] })).rejects.toMatchObject({
    message: 'Cleo Ames has declined to sign. Leave that name out.',
  });
  expect((await api.signing.room({ agreementId: world.id })).log).toMatchObject({
    problem: null,
    entries: { length: 4 },
  });
});

it.each([
  ['a text', 'page.pdf', Buffer.from('Signed, honestly'), 'no scan that can be kept'],
  ['nothing', 'page.pdf', Buffer.alloc(0), 'is empty'],
  ['too much', 'page.pdf', Buffer.alloc(20 * 1024 * 1024 + 1, 0x20), 'larger than 20 MB'],
  [
    'a page with a script',
    'page.png',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'no scan',
  ],
  ['a broken picture', 'page.png', Buffer.from('\u0089PNG\r\n\u001a\n…', 'latin1'), 'no scan'],
])('keeps no scan that is %s', async (_what, name, content, message) => {
  const world = await closed();
  world.scan.next = { name, content };

  await expect(
    world.api.signing.attachPaper({ revisionId: world.revisionId, signatoryIds: [sales.id] }),
  ).rejects.toMatchObject({ code: 'VALIDATION', message: expect.stringContaining(message) });
});

it('seals nothing while somebody who must has not signed', async () => {
  const world = await closed();
  await expect(world.api.signing.seal({ revisionId: world.revisionId })).rejects.toMatchObject({
    message: 'Ada Reyes and Bo Kim have still to sign.',
  });
  await world.sign(world.revisionId, sales.id);
  await expect(world.api.signing.seal({ revisionId: world.revisionId })).rejects.toMatchObject({
    message: 'Ada Reyes has still to sign.',
  });
});

it('adds nothing to what is sealed, and reopens it by no call', async () => {
  const world = await sealed();
  const { api, id, revisionId, contentSha256 } = world;
  const conflict = { code: 'CONFLICT', message: expect.stringContaining('sealed') };
  const before = world.db().prepare('SELECT * FROM audit_log').all();

  await expect(api.signing.seal({ revisionId })).rejects.toMatchObject(conflict);
  await expect(api.signing.sign(signing(world, witness.id))).rejects.toMatchObject(conflict);
  await expect(
    api.signing.decline({ revisionId, signatoryId: witness.id, contentSha256, reason: 'Late' }),
  ).rejects.toMatchObject(conflict);
  await expect(api.signing.attachPaper({ revisionId, signatoryIds: [witness.id] })).rejects.toMatchObject(conflict);
  await expect(api.signing.reopen({ revisionId, reason: 'Late' })).rejects.toMatchObject(conflict);
  await expect(api.signing.saveAmendment({ agreementId: id, amendment: {} })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await expect(world.close(id)).rejects.toMatchObject({ code: 'CONFLICT' });

  expect(world.db().prepare('SELECT * FROM audit_log').all()).toEqual(before);
  await api.signing.beginAmendment({ agreementId: id });
  await expect(api.signing.beginAmendment({ agreementId: id })).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('adds nothing to what was reopened, and reopens it once', async () => {
  const world = await closed();
  const { api, revisionId, contentSha256 } = world;
  await api.signing.reopen({ revisionId, reason: 'A typo' });
  const conflict = { code: 'CONFLICT', message: expect.stringContaining('reopened') };

  await expect(api.signing.sign(signing(world, marketing.id))).rejects.toMatchObject(conflict);
  await expect(
    api.signing.decline({ revisionId, signatoryId: sales.id, contentSha256, reason: 'No' }),
  ).rejects.toMatchObject(conflict);
  await expect(api.signing.attachPaper({ revisionId, signatoryIds: [sales.id] })).rejects.toMatchObject(conflict);
  await expect(api.signing.seal({ revisionId })).rejects.toMatchObject(conflict);
  await expect(api.signing.reopen({ revisionId, reason: 'Again' })).rejects.toMatchObject(conflict);
});

it('begins, saves and drops an amendment only where something is sealed', async () => {
  const world = await closed();
  const { api, id } = world;

  await expect(api.signing.beginAmendment({ agreementId: id })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(api.signing.saveAmendment({ agreementId: id, amendment: {} })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await expect(api.signing.dropAmendment({ agreementId: id })).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('closes no amendment that changes nothing or says nothing of why', async () => {
  const world = await sealed();
  await world.api.signing.beginAmendment({ agreementId: world.id });

  const { closing } = await world.api.signing.room({ agreementId: world.id });

  expect(closing?.blockers.map((blocker) => blocker.split('.')[0])).toEqual([
    'Nothing differs from revision 1',
    'The amendment has no reason',
    'The amendment has no timeline',
    'The amendment names no measure',
  ]);
  await expect(world.close(world.id)).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('keeps a save on a closed agreement as a conflict, and says what to do with it', async () => {
  const world = await closed();
  const { api, id, revisionId } = world;

  const saved = await api.agreements.save({ id, expectedRev: 2, draft: markedDraft('typed after the closing') });

  expect(saved).toMatchObject({ kind: 'conflict', current: { status: 'signing', document: { title: 'SLA' } } });
  const [kept] = await api.agreements.conflicts({ id });
  const { conflictId } = kept!;
  await expect(api.agreements.settleConflict({ conflictId, keep: 'mine' })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('reopen the agreement'),
  });
  expect(await api.agreements.conflicts({ id })).toHaveLength(1);

  await api.signing.reopen({ revisionId, reason: 'My version counts' });
  expect(await api.agreements.settleConflict({ conflictId, keep: 'mine' })).toMatchObject({
    status: 'draft',
    document: { title: 'typed after the closing' },
  });
});

it('says of a sealed agreement that an amendment is the way, and drops what is not wanted', async () => {
  const world = await sealed();
  const { api, id } = world;
  await api.agreements.save({ id, expectedRev: 3, draft: markedDraft('typed after the seal') });
  const [kept] = await api.agreements.conflicts({ id });
  const { conflictId } = kept!;

  await expect(api.agreements.settleConflict({ conflictId, keep: 'mine' })).rejects.toMatchObject({
    message: expect.stringContaining('begin an amendment'),
  });
  expect(await api.agreements.settleConflict({ conflictId, keep: 'theirs' })).toMatchObject({
    status: 'sealed',
    rev: 3,
  });
});

it('still writes down how the workshop goes, which is nothing that is signed', async () => {
  const world = await sealed();
  const { api, id } = world;
  const { document, facilitation, rev } = await api.agreements.get({ id });

  const saved = await api.agreements.save({
    id,
    expectedRev: rev,
    draft: { document, facilitation: { ...facilitation, currentStage: 'review' } },
  });

  expect(saved).toMatchObject({ kind: 'saved', rev: rev + 1 });
  expect(await api.agreements.get({ id })).toMatchObject({
    status: 'sealed',
    document,
    facilitation: { currentStage: 'review' },
  });
  const stale = await api.agreements.save({ id, expectedRev: rev, draft: { document, facilitation } });
  expect(stale).toMatchObject({ kind: 'conflict' });
});

it('deletes an agreement and an engagement with all that was signed, and nothing of it is left', async () => {
  const world = await sealed();
  const { api, id } = world;
  const tables = [
    'revisions',
    'revision_parts',
    'signatures',
    'declines',
    'paper_signatures',
    'seals',
    'audit_log',
    'audit_log_ends',
  ];
  const left = () => tables.filter((table) => world.db().prepare(`SELECT 1 FROM ${table}`).get() !== undefined);
  expect(left()).toEqual(expect.arrayContaining(['revisions', 'seals', 'audit_log']));

  await api.agreements.remove({ id });
  expect(left()).toEqual([]);

  const { id: second } = await world.newDraft();
  await world.sealNow(second);
  await api.engagements.remove({ id: world.engagementId });
  expect(left()).toEqual([]);
  await expect(api.signing.room({ agreementId: second })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

const every = ['revision_parts', 'signatures', 'declines', 'paper_signatures', 'seals'] as const;

it('refuses in the file itself what no call can do', async () => {
  const world = await closed();
  const { api, revisionId, contentSha256 } = world;
  await world.sign(revisionId, marketing.id);
  await api.signing.attachPaper({ revisionId, signatoryIds: [sales.id] });
  await api.signing.decline({ revisionId, signatoryId: witness.id, contentSha256, reason: 'No' });
  await api.signing.seal({ revisionId });
  const db = world.db();
  const run = (sql: string) => () => db.prepare(sql).run();

  for (const table of every) {
    expect(run(`UPDATE ${table} SET revision_id = revision_id`), table).toThrow('cannot change');
    expect(run(`DELETE FROM ${table}`), table).toThrow('stays');
    expect(run(`INSERT INTO ${table} SELECT * FROM ${table}`), table).toThrow('nothing is added');
  }
  expect(run('UPDATE revisions SET number = 7')).toThrow('cannot change');
  expect(run("UPDATE revisions SET reopened_at_ms = 1, reopen_reason = 'x'")).toThrow('cannot change');
  expect(run('DELETE FROM revisions')).toThrow('stays');
  expect(run('UPDATE audit_log SET entry_json = entry_json')).toThrow('cannot change');
  expect(run('DELETE FROM audit_log')).toThrow('stays');
  expect(run('DELETE FROM audit_log_ends')).toThrow('stays');
  expect(run('UPDATE audit_log_ends SET position = position - 1')).toThrow('only grows');
  expect(run('INSERT INTO audit_log SELECT agreement_id, 9, entry_json, entry_sha256 FROM audit_log')).toThrow(
    'follows',
  );
  expect(run("UPDATE agreements SET document_json = '{}' WHERE status = 'sealed'")).toThrow('cannot change');
  for (const status of ['draft', 'signing'])
    expect(run(`UPDATE agreements SET status = '${status}' WHERE status = 'sealed'`)).toThrow('cannot take this step');
  expect(run("UPDATE signing_roots SET certificate = x'00'")).toThrow('cannot change');
  expect(await api.signing.checkChain({ agreementId: world.id })).toMatchObject({ isWhole: true });
});

it('refuses in the file itself to write on a reopened revision, or to seal what has no seal', async () => {
  const world = await closed();
  await world.sign(world.revisionId, marketing.id);
  const db = world.db();
  expect(() => db.prepare("UPDATE agreements SET status = 'sealed' WHERE status = 'signing'").run()).toThrow(
    'is sealed',
  );
  await world.api.signing.reopen({ revisionId: world.revisionId, reason: 'A typo' });

  expect(() => db.prepare("UPDATE revisions SET reopen_reason = 'another'").run()).toThrow('cannot change');
  expect(() => db.prepare('INSERT INTO signatures SELECT * FROM signatures').run()).toThrow('nothing is added');
});
