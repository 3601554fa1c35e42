import path from 'node:path';

import { expect, it } from 'vitest';

import { makeBackup } from '../../electron/db/backup';
import { checkDatabaseFile } from '../../electron/db/check-database';
import { openSession } from '../support/open-session';
import { fakeSigning } from '../support/fake-signing';
import { backUp, plant, withFile } from '../support/erasure';
import { marketing, sales } from '../support/signable-document';
import { newest, openSigning, passphrase, type SigningWorld } from '../support/signing-world';

let madeAtMs = 1_000;
const backUpNow = ({ session }: SigningWorld): string => {
  const { database: workspaceFile, backups: backupFolder } = session.files;
  const backup = makeBackup({ workspaceFile, backupFolder, reason: 'by hand', nowMs: (madeAtMs += 1_000) });
  return backup?.name ?? expect.fail('no backup was made');
};

it('backs up what is sealed, whole, and says how many revisions are', async () => {
  const world = await openSigning();
  const { id } = await world.newDraft();
  await world.sealNow(id);
  await world.amend(id);

  const name = backUpNow(world);

  expect(await world.api.workspace.previewBackup({ name })).toMatchObject({ sealedRevisions: 1 });
  expect(checkDatabaseFile(path.join(world.session.files.backups, name)).isSound).toBe(true);
});

it('goes on from a backup that was made between two signatures', async () => {
  const world = await openSigning({ isReal: true });
  const { api } = world;
  const { id } = await world.newDraft();
  const { id: revisionId } = newest((await world.close(id)).revisions);
  await world.sign(revisionId, marketing.id);
  const name = backUpNow(world);
  await world.sign(revisionId, sales.id);
  await api.signing.seal({ revisionId });

  await api.workspace.restore({ name });

  // The file is from before: the second signature and the seal are not in it, and nothing of it is half.
  const room = await api.signing.room({ agreementId: id });
  expect(room).toMatchObject({
    status: 'signing',
    log: { problem: null, entries: { length: 2 } },
    keys: { isUnlocked: false },
  });
  expect(newest(room.revisions).whyNotSeal).toBe('Bo Kim has still to sign.');
  await api.keys.unlock({ passphrase });
  await world.sign(revisionId, sales.id);
  await api.signing.seal({ revisionId });
  expect(await api.signing.checkChain({ agreementId: id })).toMatchObject({ isWhole: true });
});

it('undoes a restore: what was signed since the backup is there again', async () => {
  const world = await openSigning();
  const { api } = world;
  const { id } = await world.newDraft();
  const name = backUpNow(world);
  await world.sealNow(id);
  await api.workspace.restore({ name });
  expect((await api.signing.room({ agreementId: id })).revisions).toEqual([]);

  const kept = (await api.workspace.backups()).find(({ reason }) => reason === 'before restore');
  await api.workspace.restore({ name: kept?.name ?? '' });

  expect(await api.signing.room({ agreementId: id })).toMatchObject({ status: 'sealed', log: { problem: null } });
  expect(await api.signing.checkChain({ agreementId: id })).toMatchObject({ isWhole: true });
});

it('erases a candidate from the backups and leaves what is sealed in them as it is', async () => {
  const world = await openSigning(withFile());
  const { api } = world;
  const { id } = await world.newDraft();
  await world.sealNow(id);
  const { candidate } = await plant(world);
  const held = backUp(world, 5_000);

  expect(await api.candidates.erase({ id: candidate.id })).toMatchObject({ backupsRewritten: 1, backupsLeft: [] });

  await api.workspace.restore({ name: held?.name ?? '' });
  expect(await api.signing.room({ agreementId: id })).toMatchObject({ status: 'sealed', log: { problem: null } });
  expect(await api.signing.checkChain({ agreementId: id })).toMatchObject({ isWhole: true });
});

it('tells at the start of a signed text or file that is not what was saved, by its client', async () => {
  const world = await openSigning();
  const { id } = await world.newDraft();
  await world.sealNow(id);
  const db = world.db();
  db.exec('DROP TRIGGER revision_parts_are_final');
  db.prepare('UPDATE revision_parts SET content = zeroblob(9) WHERE position = 0').run();
  world.session.close();

  const { api } = openSession({ folder: world.folder, ...fakeSigning() });

  expect(await api.workspace.status()).toMatchObject({
    kind: 'ready',
    notice: expect.stringContaining('One agreement is damaged (Acme)'),
  });
});
