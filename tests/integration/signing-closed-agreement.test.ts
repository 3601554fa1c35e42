import { expect, it } from 'vitest';

import { closed, sealed } from '../support/closed-world';
import { markedDraft } from '../support/storage-builders';

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
