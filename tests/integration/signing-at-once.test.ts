import { expect, it } from 'vitest';

import type { ApiHandlers } from '#shared/ipc/contract';
import { createClient } from '#shared/ipc/client';
import { dispatch } from '../../electron/ipc/dispatch';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { caller } from '../support/storage-builders';
import { drawn, marketing, sales, signableDocument, typed, witness } from '../support/signable-document';
import { amendment, newest, openSigning, type SigningWorld } from '../support/signing-world';

/** The same workspace in another window. */
const secondWindow = ({ handlers }: { readonly handlers: ApiHandlers }) =>
  createClient({ call: (path, input) => dispatch(handlers, { path, input, caller: { ...caller, windowId: 2 } }) });

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

const outcomes = async (calls: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(calls)).map((result) =>
    result.status === 'fulfilled' ? 'done' : messageOf(result.reason),
  );

async function closed(options: Parameters<typeof openSigning>[0] = {}) {
  const world = await openSigning(options);
  const { id } = await world.newDraft();
  const { id: revisionId, contentSha256 } = newest((await world.close(id)).revisions);
  return { ...world, id, revisionId, contentSha256, other: secondWindow(world) };
}

const expectWhole = async (world: SigningWorld, agreementId: string) =>
  expect(await world.api.signing.checkChain({ agreementId })).toMatchObject({ isWhole: true, logProblem: null });

it('does not close over what another window saves meanwhile, and loses no save', async () => {
  const world = await openSigning();
  const other = secondWindow(world);
  const { id, rev } = await world.newDraft();
  const facilitation = facilitationSchema.parse({});
  const save = (title: string) =>
    other.agreements.save({ id, expectedRev: rev, draft: { document: signableDocument(title), facilitation } });
  const closing = { agreementId: id, expectedRev: rev, acceptedGaps: [], gapsAcceptedBy: '' };

  const [closeFirst, saved] = await Promise.allSettled([world.api.signing.close(closing), save('saved meanwhile')]);

  expect(saved).toMatchObject({ status: 'fulfilled', value: { kind: 'saved' } });
  expect(closeFirst).toMatchObject({
    reason: { code: 'CONFLICT', message: expect.stringContaining('changed meanwhile') },
  });
  expect(await world.api.agreements.get({ id })).toMatchObject({
    status: 'draft',
    document: { title: 'saved meanwhile' },
  });
  const room = await world.close(id);
  expect(room.status).toBe('signing');
  expect(await save('saved too late')).toMatchObject({ kind: 'conflict', current: { status: 'signing' } });
  expect(await world.api.agreements.conflicts({ id })).toHaveLength(1);
  await expectWhole(world, id);
});

it('does not close over what is written on an amendment meanwhile', async () => {
  const world = await openSigning();
  const { id } = await world.newDraft();
  await world.sealNow(id);
  await world.amend(id);
  const { rev } = await world.api.agreements.get({ id });
  const reason = 'Three sellers left in March.';

  const results = await outcomes([
    world.api.signing.close({ agreementId: id, expectedRev: rev, acceptedGaps: [], gapsAcceptedBy: '' }),
    world.api.signing.saveAmendment({ agreementId: id, amendment: { ...amendment, reason } }),
  ]);

  expect(results).toEqual([expect.stringContaining('changed meanwhile'), 'done']);
  const { revisions } = await world.close(id);
  expect(newest(revisions).amendment).toMatchObject({ reason });
});

it('closes once when two windows close at the same time', async () => {
  const world = await openSigning();
  const { id, rev } = await world.newDraft();
  const closing = { agreementId: id, expectedRev: rev, acceptedGaps: [], gapsAcceptedBy: '' };

  const results = await outcomes([world.api.signing.close(closing), secondWindow(world).signing.close(closing)]);

  expect(results.filter((result) => result === 'done')).toHaveLength(1);
  expect((await world.api.signing.room({ agreementId: id })).revisions).toHaveLength(1);
  await expectWhole(world, id);
});

it.each([{ isReal: false }, { isReal: true }])(
  'takes all signatures that are made at the same time, one after the other (real ones: $isReal)',
  async ({ isReal }) => {
    const world = await closed({ isReal });
    const { revisionId } = world;

    const results = await outcomes([
      world.sign(revisionId, marketing.id),
      world.sign(revisionId, sales.id, typed),
      world.sign(revisionId, witness.id),
    ]);

    expect(results).toEqual(['done', 'done', 'done']);
    const room = await world.api.signing.seal({ revisionId });
    expect(newest(room.revisions).signatories.map(({ state }) => state)).toEqual(['signed', 'signed', 'signed']);
    await expectWhole(world, world.id);
  },
);

it('takes one of two signatures that the same signatory makes at the same time', async () => {
  const world = await closed();

  const results = await outcomes([
    world.sign(world.revisionId, marketing.id),
    world.sign(world.revisionId, marketing.id, typed),
  ]);

  expect(results.toSorted()).toEqual(['Ada Reyes has signed already.', 'done']);
  await expectWhole(world, world.id);
});

it('takes no signature on a revision that is reopened while it is made', async () => {
  const world = await closed();
  const { revisionId, contentSha256, other } = world;
  const signing = { revisionId, signatoryId: marketing.id, contentSha256, hasConsented: true as const };

  const results = await outcomes([
    world.api.signing.sign({ ...signing, consentedLoosenings: [], mark: drawn }),
    other.signing.reopen({ revisionId, reason: 'A typo' }),
  ]);

  expect(results).toEqual(['Revision 1 was reopened: it can no longer be signed. Close the agreement again.', 'done']);
  expect(world.db().prepare('SELECT count(*) FROM signatures').pluck().get()).toBe(0);
  expect(world.db().prepare('SELECT count(*) FROM revision_parts').pluck().get()).toBe(1);
  await expectWhole(world, world.id);
});

it('takes no signature from somebody who declines meanwhile, and seals nothing that is reopened meanwhile', async () => {
  const world = await closed();
  const { revisionId, contentSha256, other } = world;
  const signing = { revisionId, signatoryId: witness.id, contentSha256 };
  const results = await outcomes([
    world.api.signing.sign({ ...signing, hasConsented: true, consentedLoosenings: [], mark: drawn }),
    other.signing.decline({ ...signing, reason: 'No' }),
  ]);
  expect(results).toEqual(['Cleo Ames has declined to sign.', 'done']);

  await world.sign(revisionId, marketing.id);
  await world.sign(revisionId, sales.id);
  const sealing = await outcomes([
    world.api.signing.seal({ revisionId }),
    other.signing.reopen({ revisionId, reason: 'Wait' }),
  ]);
  expect(sealing).toEqual(['This revision was reopened and is not signed any more.', 'done']);
  expect(await world.api.agreements.get({ id: world.id })).toMatchObject({ status: 'draft' });
  await expectWhole(world, world.id);
});

it('seals once, with every scan that was attached before', async () => {
  const world = await closed();
  const { revisionId, other } = world;
  await world.sign(revisionId, marketing.id);
  await world.sign(revisionId, sales.id);

  const results = await outcomes([
    world.api.signing.seal({ revisionId }),
    other.signing.seal({ revisionId }),
    other.signing.attachPaper({ revisionId, signatoryIds: [witness.id] }),
  ]);

  expect(results.slice(0, 2).toSorted()).toEqual(['Revision 1 is sealed already.', 'done']);
  await expectWhole(world, world.id);
});

it('says so when an agreement is deleted while it is signed', async () => {
  const world = await closed();

  const results = await outcomes([
    world.sign(world.revisionId, marketing.id),
    world.api.agreements.remove({ id: world.id }),
  ]);

  expect(results[1]).toBe('done');
  expect(results[0]).toContain('This revision no longer exists');
});
