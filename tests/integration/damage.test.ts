import fs from 'node:fs';

import { expect, it } from 'vitest';

import { makeBackup } from '../../electron/db/backup';
import { checkDatabase } from '../../electron/db/check-database';
import { noOutsideFiles } from '../../electron/hiring/candidates/outside-files';
import { startSearch } from '../support/hiring-builders';
import { openSession } from '../support/open-session';
import { markedDraft } from '../support/storage-builders';
import { digestOf, flipBit, overwrite } from '../support/storage/files';
import { tempFolder } from '../support/temp-folder';

/** A closed workspace with a good backup of all that is in it. */
async function closedWorkspace() {
  const folder = `${tempFolder()}/workspace`;
  const { session, api } = openSession({ folder });
  const { id: engagementId } = await api.engagements.create({ name: 'Acme' });
  for (let count = 0; count < 20; count += 1) {
    const { id } = await api.agreements.create({ engagementId, title: 'SLA' });
    await api.agreements.save({
      id,
      expectedRev: 0,
      draft: markedDraft(`Agreement ${count}`, 'Agreed words. '.repeat(300)),
    });
  }
  const { database, backups } = session.files;
  const backup = makeBackup({ workspaceFile: database, backupFolder: backups, reason: 'automatic', nowMs: 1_000 });
  session.close();
  return { folder, database, backup: backup! };
}

it.each([
  { name: 'the first bytes', harm: (file: string) => flipBit(file, 3) },
  { name: 'the mark that says whose file it is', harm: (file: string) => flipBit(file, 70) },
  { name: 'the list of tables', harm: (file: string) => overwrite(file, 100, Buffer.alloc(60, 0xff)) },
  { name: 'a page in the middle', harm: (file: string) => overwrite(file, 4_096 * 6, Buffer.alloc(4_096, 0xa5)) },
  { name: 'the second half', harm: (file: string) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2)) },
  { name: 'all of it', harm: (file: string) => fs.truncateSync(file, 0) },
  { name: 'the file itself', harm: (file: string) => fs.rmSync(file) },
])(
  'reports damage to $name, leaves the file as it is, and brings everything back from the backup',
  async ({ harm }) => {
    const { folder, database, backup } = await closedWorkspace();
    harm(database);
    const digest = () => (fs.existsSync(database) ? digestOf(database) : 'none');
    const damagedDigest = digest();

    const { api, session } = openSession({ folder });

    expect(await api.workspace.status()).toMatchObject({ kind: 'damaged', newestGoodBackup: { name: backup.name } });
    await expect(api.agreements.list()).rejects.toMatchObject({ code: 'STORAGE' });
    expect(digest()).toBe(damagedDigest);

    expect(await api.workspace.restore({ name: backup.name })).toMatchObject({ kind: 'ready' });
    expect(await api.agreements.list()).toHaveLength(21);

    const kept = (await api.workspace.backups()).find(({ reason }) => reason === 'before restore');
    if (damagedDigest === 'none') return expect(kept).toBeUndefined();
    expect(digestOf(`${session.files.backups}/${kept!.name}`)).toBe(damagedDigest);

    // The undo puts the damaged file back exactly as it was, and restoring again mends it again.
    expect(await api.workspace.restore({ name: kept!.name })).toMatchObject({ kind: 'damaged' });
    expect(digest()).toBe(damagedDigest);
    expect(await api.workspace.restore({ name: backup.name })).toMatchObject({ kind: 'ready' });
    expect(await api.agreements.list()).toHaveLength(21);
  },
);

it('tells at the start of a text that is no longer what was saved, and goes on with the rest', async () => {
  const { folder, database } = await closedWorkspace();
  flipBit(database, fs.readFileSync(database).lastIndexOf('Agreed words.') + 3);

  const { api } = openSession({ folder });

  expect(await api.workspace.status()).toMatchObject({
    kind: 'ready',
    notice: expect.stringContaining('One agreement is damaged (Acme)'),
  });
  const listed = await api.agreements.list();
  expect(listed).toHaveLength(21);
  expect(listed.filter(({ isIntact }) => !isIntact)).toHaveLength(1);
});

it('control: an undamaged file opens without a word', async () => {
  const { folder } = await closedWorkspace();
  const { api } = openSession({ folder });

  expect(await api.workspace.status()).toEqual({ kind: 'ready', notice: null });
  expect((await api.agreements.list()).every(({ isIntact }) => isIntact)).toBe(true);
});

it('says so when there is no good backup to offer', async () => {
  const { folder, database, backup } = await closedWorkspace();
  overwrite(database, 0, Buffer.alloc(200, 1));
  fs.truncateSync(`${folder}/backups/${backup.name}`, 5_000);

  expect(await openSession({ folder }).api.workspace.status()).toMatchObject({
    kind: 'damaged',
    newestGoodBackup: null,
  });
});

it('finds a candidate’s file that is not what was added, in the workspace, at the start and in a backup', async () => {
  const folder = `${tempFolder()}/workspace`;
  const outsideFiles = { ...noOutsideFiles, choose: async () => ({ name: 'cv.txt', bytes: Buffer.from('Ten years') }) };
  const { session, api, db } = openSession({ folder, outsideFiles });
  const { candidate } = await startSearch(api);
  const file = await api.candidates.addFile({ id: candidate.id });
  expect(checkDatabase(db()).brokenDocuments).toEqual([]);

  db().prepare(`UPDATE candidate_files SET content = CAST('Two years' AS BLOB)`).run();

  expect(checkDatabase(db()).brokenDocuments).toEqual([file?.id]);
  const { database, backups } = session.files;
  expect(makeBackup({ workspaceFile: database, backupFolder: backups, reason: 'by hand', nowMs: 1 })).toMatchObject({
    isVerified: false,
  });
  session.close();
  const again = openSession({ folder });
  expect(await again.api.workspace.status()).toMatchObject({
    kind: 'ready',
    notice: expect.stringMatching(/^One text or file of a search is damaged/),
  });
});
