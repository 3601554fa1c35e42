import { expect, it } from 'vitest';

import { closed, sealed, type Closed } from '../support/closed-world';
import { drawn, marketing, sales, signableDocument, witness } from '../support/signable-document';
import { newest, openSigning } from '../support/signing-world';

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

it.each([
  ['timeZone', { timeZone: 'Europe/Ber' }, /Working time: No time zone is called “Europe\/Ber”/],
  ['until', { until: 60 }, /Working time: The working day must end after it begins/],
  ['days', { days: [] }, /Working time: Choose at least one working day/],
])('closes nothing while nobody can count with its working time: %s', async (field, change, message) => {
  const { api, newDraft, close } = await openSigning();
  const document = signableDocument();
  const { id } = await newDraft({ ...document, calendar: { ...document.calendar, ...change } });

  expect((await api.signing.room({ agreementId: id })).closing?.workingTime).toMatchObject([{ field }]);
  await expect(close(id)).rejects.toMatchObject({ code: 'VALIDATION', message: expect.stringMatching(message) });
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
