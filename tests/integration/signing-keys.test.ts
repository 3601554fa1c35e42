import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { makeBackup } from '../../electron/db/backup';
import { createRoot } from '../../electron/signing/pki/create-root';
import { fingerprintOf } from '../../electron/signing/pki/fingerprint';
import type { RootKeys } from '../../electron/signing/pki/root-keys';
import { openSession } from '../support/open-session';
import { tempFolder } from '../support/temp-folder';

const words = 'four quiet words here';
const passphraseCost = { costBits: 10, blockSize: 8, parallel: 1 };

/** A session whose keys are as the app makes them, and what they are. */
function openSigning(folder = path.join(tempFolder(), 'workspace')) {
  const made: RootKeys[] = [];
  const session = openSession({
    folder,
    passphraseCost,
    createRoot: async (about) => {
      const keys = await createRoot(about);
      made.push(keys);
      return keys;
    },
  });
  return { ...session, made };
}

const everyByteBelow = (folder: string): Buffer =>
  Buffer.concat(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name))),
  );

/** The private number of a P-256 key in PKCS#8: the one part that no certificate holds. */
function secretsOf({ rootKey, sealKey }: RootKeys): Buffer[] {
  return [rootKey, sealKey].map((pkcs8) => {
    const bytes = Buffer.from(pkcs8);
    const at = bytes.indexOf(Buffer.from('020101', 'hex'), 20) + 5;
    return bytes.subarray(at, at + 32);
  });
}

it('keeps keys over a restart and over a crash, locked', async () => {
  const { api, session, folder } = openSigning();
  const created = await api.keys.create({ passphrase: words });
  const crashed = path.join(tempFolder(), 'workspace');
  fs.cpSync(folder, crashed, { recursive: true });
  session.close();

  for (const place of [folder, crashed]) {
    const later = openSigning(place);
    expect(await later.api.keys.status()).toEqual({ ...created, isUnlocked: false });
    expect((await later.api.keys.unlock({ passphrase: words })).isUnlocked).toBe(true);
    later.session.close();
  }
});

it('leaves neither the keys nor the passphrase in any file, its log or a backup in the clear', async () => {
  const { api, session, folder, made } = openSigning();
  await api.keys.create({ passphrase: words });
  await api.keys.lock();
  await expect(api.keys.unlock({ passphrase: 'wrong words entirely' })).rejects.toThrow('does not open');
  await api.keys.unlock({ passphrase: words });
  const { database: workspaceFile, backups: backupFolder } = session.files;
  makeBackup({ workspaceFile, backupFolder, reason: 'by hand', nowMs: 1_000 });
  const [keys] = made;
  if (!keys) throw new Error('no keys were made');
  const bytes = everyByteBelow(folder);

  const secrets = [...secretsOf(keys), Buffer.from(keys.rootKey), Buffer.from(keys.sealKey)];
  const written = [...secrets, ...secrets.flatMap((secret) => [secret.toString('base64'), secret.toString('hex')])];
  expect(written.filter((secret) => bytes.includes(secret))).toEqual([]);
  expect([words, 'wrong words entirely'].filter((text) => bytes.includes(text))).toEqual([]);
  // The search does find what is meant to be there.
  expect(bytes.includes(Buffer.from(keys.rootCertificate))).toBe(true);
  expect(secretsOf(keys).map(({ length }) => length)).toEqual([32, 32]);
});

it('carries the encrypted keys in its backups', async () => {
  const { api, session } = openSigning();
  const { current } = await api.keys.create({ passphrase: words });
  const { database: workspaceFile, backups: backupFolder } = session.files;
  const backup = makeBackup({ workspaceFile, backupFolder, reason: 'by hand', nowMs: 1_000 });
  await api.keys.replace({ passphrase: 'other words than those' });

  await api.workspace.restore({ name: backup!.name });
  expect(await api.keys.status()).toMatchObject({ current, isUnlocked: false, roots: [current] });
  expect((await api.keys.unlock({ passphrase: words })).isUnlocked).toBe(true);
});

it('locks open keys when another file takes the workspace’s place', async () => {
  const { api, session } = openSigning();
  const { database: workspaceFile, backups: backupFolder } = session.files;
  const backup = makeBackup({ workspaceFile, backupFolder, reason: 'by hand', nowMs: 1_000 });
  await api.keys.create({ passphrase: words });

  await api.workspace.restore({ name: backup!.name });
  expect(await api.keys.status()).toMatchObject({ current: null, roots: [], isUnlocked: false });
});

it('names the facilitator in the certificate and shows the fingerprint that others compute', async () => {
  const { api, made, db } = openSigning();
  await api.settings.update({ facilitatorName: 'Kim Aalto' });
  const { current } = await api.keys.create({ passphrase: words });
  const stored = db().prepare<[], Buffer>('SELECT certificate FROM signing_roots').pluck().get();
  const certificate = new X509Certificate(stored ?? Buffer.alloc(0));

  expect(certificate.subject).toContain('Kim Aalto');
  expect(current?.fingerprint).toBe(fingerprintOf(made[0]?.rootCertificate ?? new Uint8Array()));
  expect(certificate.fingerprint256.replaceAll(':', '').toLowerCase()).toBe(current?.fingerprint);
});

it.each([
  ['too short', 'ninechars', 'at least 10 characters'],
  ['far too long', 'x'.repeat(401), 'too long'],
])('refuses a passphrase that is %s where it is typed', async (_, passphrase, message) => {
  const { api } = openSigning();

  await expect(api.keys.create({ passphrase })).rejects.toMatchObject({
    code: 'VALIDATION',
    fields: { passphrase: expect.stringContaining(message) as string },
  });
  expect((await api.keys.status()).current).toBeNull();
});

it('opens with the passphrase however it comes, control characters left out', async () => {
  const { api } = openSigning();
  await api.keys.create({ passphrase: 'four quiet\u0007 words' });
  await api.keys.lock();

  expect((await api.keys.unlock({ passphrase: 'four quiet words' })).isUnlocked).toBe(true);
});

it('never lets the file change a root certificate', async () => {
  const { api, db } = openSigning();
  await api.keys.create({ passphrase: words });

  expect(() => db().prepare("UPDATE signing_roots SET certificate = x'00'").run()).toThrow('cannot change');
});
