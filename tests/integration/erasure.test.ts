import fs from 'node:fs';
import path from 'node:path';

import { expect, it, vi } from 'vitest';

import { listBackups } from '../../electron/db/backup-list';
import { checkDatabaseFile } from '../../electron/db/check-database';
import { eraseFromBackups } from '../../electron/hiring/candidates/erase-from-backups';
import { backUp, filesWithMark, mark, plant, withFile } from '../support/erasure';
import { openSession } from '../support/open-session';
import { overwrite } from '../support/storage/files';

it('leaves no trace of an erased candidate in the file, its log and the backups', async () => {
  const workspace = openSession(withFile());
  const { api, folder, session } = workspace;
  const clean = backUp(workspace, 1_000_000);
  const { search, candidate } = await plant(workspace);
  const other = await api.candidates.create({ searchId: search.id, draft: { name: 'Stays' } });
  const held = [backUp(workspace, 2_000_000), backUp(workspace, 3_000_000)];
  const cleanBytes = fs.readFileSync(path.join(session.files.backups, clean?.name ?? ''));
  const before = listBackups(session.files.backups);
  expect(filesWithMark(folder).length).toBeGreaterThanOrEqual(3); // the control: it is found while it is there

  const certificate = await api.candidates.erase({ id: candidate.id });

  expect(filesWithMark(folder)).toEqual([]);
  expect(certificate).toMatchObject({
    searchTitle: 'VP of Marketing',
    files: 1,
    scorecards: 1,
    backupsRewritten: 2,
    backupsLeft: [],
  });
  expect(await api.candidates.certificates()).toEqual([certificate]);
  const after = listBackups(session.files.backups);
  expect(after.map(({ name, madeAtMs }) => [name, madeAtMs])).toEqual(
    before.map(({ name, madeAtMs }) => [name, madeAtMs]),
  );
  for (const backup of held) {
    expect(checkDatabaseFile(path.join(session.files.backups, backup?.name ?? '')).isSound).toBe(true);
  }
  expect(fs.readFileSync(path.join(session.files.backups, clean?.name ?? ''))).toEqual(cleanBytes);
  expect((await api.candidates.list({ searchId: search.id })).map(({ id }) => id)).toEqual([other.id]);
});

it('keeps the candidate erased when an old backup is restored, and the certificate too', async () => {
  const workspace = openSession(withFile());
  const { api, folder } = workspace;
  const { search, candidate } = await plant(workspace);
  const old = backUp(workspace, 2_000_000);
  const { id } = await api.candidates.erase({ id: candidate.id });

  await api.workspace.restore({ name: old?.name ?? '' });

  expect(await api.workspace.status()).toMatchObject({ kind: 'ready' });
  expect((await api.searches.list()).map((each) => each.id)).toEqual([search.id]);
  expect(await api.candidates.list({ searchId: search.id })).toEqual([]);
  expect(await api.candidates.certificates()).toMatchObject([{ id, backupsRewritten: 1 }]);
  expect(filesWithMark(folder)).toEqual([]);
});

it('cleans what a restore put aside, its log included', async () => {
  const workspace = openSession(withFile());
  const { api, folder } = workspace;
  const empty = backUp(workspace, 1_000_000);
  const { candidate } = await plant(workspace);
  await api.workspace.restore({ name: empty?.name ?? '' });
  const aside = (await api.workspace.backups()).find(({ reason }) => reason === 'before restore');
  expect(filesWithMark(folder)).not.toEqual([]);
  await api.workspace.restore({ name: aside?.name ?? '' });
  expect(filesWithMark(folder)).not.toEqual([]);

  await api.candidates.erase({ id: candidate.id });

  expect(filesWithMark(folder)).toEqual([]);
});

it('names a damaged backup and leaves it alone', async () => {
  const workspace = openSession(withFile());
  const { api, session } = workspace;
  const { candidate } = await plant(workspace);
  const whole = backUp(workspace, 2_000_000);
  const damaged = backUp(workspace, 3_000_000);
  const file = path.join(session.files.backups, damaged?.name ?? '');
  overwrite(file, 0, Buffer.alloc(4_096, 7));
  const bytes = fs.readFileSync(file);

  const certificate = await api.candidates.erase({ id: candidate.id });

  expect(certificate).toMatchObject({ backupsRewritten: 1, backupsLeft: [damaged?.name] });
  expect(fs.readFileSync(file)).toEqual(bytes);
  expect(fs.readFileSync(path.join(session.files.backups, whole?.name ?? '')).includes(mark)).toBe(false);
});

it('erases at once and finishes the backups at the next start if they could not be rewritten', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined); // the failure is the point
  let fails = true;
  const workspace = openSession({
    ...withFile(),
    eraseFromBackups: async (order) => {
      if (fails) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return eraseFromBackups(order);
    },
  });
  const { api, session, folder } = workspace;
  const { search, candidate } = await plant(workspace);
  backUp(workspace, 2_000_000);

  const certificate = await api.candidates.erase({ id: candidate.id });

  expect(certificate.backupsRewritten).toBeNull();
  expect(await api.candidates.list({ searchId: search.id })).toEqual([]);
  expect(filesWithMark(folder).map((file) => path.dirname(file))).toEqual([session.files.backups]);
  fails = false;
  await session.finishErasures();
  expect(filesWithMark(folder)).toEqual([]);
  expect(await api.candidates.certificates()).toMatchObject([{ id: certificate.id, backupsRewritten: 1 }]);
  expect(log).toHaveBeenCalled();
});

it('clears away what a killed rewriting left, and can be run again', async () => {
  const workspace = openSession(withFile());
  const { api, session, folder } = workspace;
  const { candidate } = await plant(workspace);
  const backup = backUp(workspace, 2_000_000);
  const file = path.join(session.files.backups, backup?.name ?? '');
  fs.copyFileSync(file, path.join(session.files.backups, '.erasing-killed'));
  const half = path.join(session.files.backups, '.making-999999-1-abc');
  fs.copyFileSync(file, half);

  await api.candidates.erase({ id: candidate.id });

  expect(filesWithMark(folder)).toEqual([]);
  expect(fs.readdirSync(session.files.backups)).toEqual([backup?.name]);
});

it('says on the certificate nothing that names the candidate', async () => {
  const workspace = openSession(withFile());
  const { api, db } = workspace;
  const { candidate } = await plant(workspace);

  await api.candidates.erase({ id: candidate.id });

  const rows = JSON.stringify(db().prepare('SELECT * FROM erasure_certificates').all());
  expect(rows).not.toContain('Kanarienvogel');
  expect(rows).not.toContain(candidate.id);
});
