import { randomUUID } from 'node:crypto';

import { expect, it, onTestFinished } from 'vitest';

import { appMigrations } from '../../db/app-migrations';
import { openDatabase } from '../../db/connection';
import { migrate } from '../../db/migrate';
import { createRoot } from '../pki/create-root';
import { fingerprintOf } from '../pki/fingerprint';
import type { RootKeys } from '../pki/root-keys';
import { createKeyRing } from './key-ring';
import type { Keychain } from './keychain';
import { createRootRepository } from './root-repository';

const words = 'four quiet words here';
const cost = { costBits: 4, blockSize: 1, parallel: 1 };

/** A keychain that opens only what the same machine encrypted. */
function fakeKeychain(machine: string): Keychain & { isThere: boolean } {
  const keychain = {
    isThere: true,
    isAvailable: async () => keychain.isThere,
    encrypt: async (text: string) => Buffer.from(`${machine}:${Buffer.from(text).toString('base64')}`),
    decrypt: async (bytes: Uint8Array) => {
      const [by, text = ''] = Buffer.from(bytes).toString('utf8').split(':');
      if (by !== machine) throw new Error('the secret store says no');
      return Buffer.from(text, 'base64').toString('utf8');
    },
  };
  return keychain;
}

/** The same for equal bytes, whatever kind of array holds them. */
const asText = ({ rootCertificate, rootKey, sealCertificate, sealKey }: RootKeys): string[] =>
  [rootCertificate, rootKey, sealCertificate, sealKey].map((bytes) => Buffer.from(bytes).toString('base64'));

function openRing(keychain: Keychain | null = null) {
  const db = openDatabase(':memory:');
  onTestFinished(() => void db.close());
  migrate(db, appMigrations);
  const clock = { nowMs: 1_764_000_000_000 };
  const ringWith = (chain: Keychain | null) =>
    createKeyRing({
      roots: createRootRepository(db),
      keychain: chain,
      createRoot,
      organisation: () => 'Acme',
      cost,
      newId: randomUUID,
      nowMs: () => clock.nowMs,
    });
  const blob = () => db.prepare<[], Buffer>('SELECT guarded_keys FROM signing_roots').pluck().get();
  const putBlob = (bytes: Uint8Array) => db.prepare('UPDATE signing_roots SET guarded_keys = ?').run(bytes);
  return { db, clock, ring: ringWith(keychain), ringWith, blob, putBlob };
}

it('has no keys at first and says what to do', async () => {
  const { ring } = openRing();

  expect(await ring.status()).toEqual({ current: null, roots: [], isUnlocked: false, hasKeychain: false });
  expect(() => ring.open()).toThrow('Unlock the signing keys first.');
  await expect(ring.unlock(words)).rejects.toThrow('This workspace has no signing keys yet.');
  await expect(ring.replace(words)).rejects.toThrow('This workspace has no signing keys yet.');
});

it('leaves the keys it made open until they are locked, and opens the same ones again', async () => {
  const { ring, ringWith } = openRing();

  const created = await ring.create(words);
  const { keys, fingerprint, rootId } = ring.open();
  expect(created).toMatchObject({ isUnlocked: true, current: { fingerprint, protection: 'passphrase' } });
  expect(fingerprint).toBe(fingerprintOf(keys.rootCertificate));

  expect(await ring.lock()).toMatchObject({ isUnlocked: false, current: { fingerprint } });
  expect(() => ring.open()).toThrow('Unlock the signing keys first.');

  // As after a restart: another ring on the same file.
  const later = ringWith(null);
  expect(await later.status()).toMatchObject({ isUnlocked: false, current: { fingerprint } });
  await later.unlock(words);
  expect(later.open()).toMatchObject({ rootId, fingerprint });
  expect(asText(later.open().keys)).toEqual(asText(keys));
});

it('is made once, also when it is asked for twice at the same time', async () => {
  const { ring } = openRing();

  const answers = await Promise.allSettled([ring.create(words), ring.create('other words than those')]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect((await ring.status()).roots).toHaveLength(1);
  await ring.unlock(words);
});

it('never stores keys without a guard', async () => {
  const { ring, db } = openRing();

  await expect(ring.create(null)).rejects.toMatchObject({ code: 'VALIDATION' });
  expect(db.prepare('SELECT count(*) FROM signing_roots').pluck().get()).toBe(0);
});

it('refuses a wrong passphrase calmly and the sixth at once, even the right one', async () => {
  const { ring, clock } = openRing();
  await ring.create(words);
  await ring.lock();

  const guesses = await Promise.allSettled(['a', 'b', 'c', 'd', 'e', words].map((guess) => ring.unlock(guess)));
  const messages = guesses.map((guess) => (guess.status === 'rejected' ? (guess.reason as Error).message : 'opened'));
  const calm = 'This passphrase does not open the signing keys. Try again.';
  const pause = 'Too many wrong passphrases. Try again in 30 seconds.';
  expect(messages).toEqual([calm, calm, calm, calm, pause, pause]);
  expect((await ring.status()).isUnlocked).toBe(false);

  clock.nowMs += 30_000;
  expect((await ring.unlock(words)).isUnlocked).toBe(true);
});

it('keeps keys that lie open when a passphrase is wrong', async () => {
  const { ring } = openRing();
  await ring.create(words);

  await expect(ring.unlock('not these words')).rejects.toThrow('does not open');
  expect((await ring.status()).isUnlocked).toBe(true);
});

it('tells damage from a wrong passphrase, whichever byte it hits', async () => {
  const { ring, blob, putBlob } = openRing();
  await ring.create(words);
  await ring.lock();
  const whole = blob() ?? Buffer.alloc(0);

  const answers = new Set<string>();
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    putBlob(changed);
    answers.add(await ring.unlock(words).then(() => `opened at ${at}`, String));
  }
  expect([...answers]).toEqual([expect.stringContaining('The stored signing keys are damaged')]);

  putBlob(whole);
  expect((await ring.unlock(words)).isUnlocked).toBe(true);
});

it('does not open keys that were moved to another root', async () => {
  const [one, other] = [openRing(), openRing()];
  await one.ring.create(words);
  await other.ring.create(words);
  await other.ring.lock();
  other.putBlob(one.blob() ?? Buffer.alloc(0));

  await expect(other.ring.unlock(words)).rejects.toThrow('does not open');
});

it('leaves the keys to the keychain where there is one', async () => {
  const { ring, ringWith, blob } = openRing(fakeKeychain('here'));

  expect(await ring.create(null)).toMatchObject({ hasKeychain: true, current: { protection: 'keychain' } });
  const { keys } = ring.open();
  expect(blob()?.includes(Buffer.from(keys.rootKey))).toBe(false);

  const later = ringWith(fakeKeychain('here'));
  await later.unlock(null);
  expect(asText(later.open().keys)).toEqual(asText(keys));
});

it.each([
  ['another computer’s keychain', fakeKeychain('there'), 'The keychain of this computer does not open'],
  ['no keychain at all', null, 'No keychain can be reached here'],
  ['a keychain that is not there any more', { ...fakeKeychain('here'), isAvailable: async () => false }, 'No keychain'],
])('says so where there is %s, and makes new keys if asked', async (_, keychain, message) => {
  const { ring, ringWith } = openRing(fakeKeychain('here'));
  const { current } = await ring.create(null);

  const elsewhere = ringWith(keychain);
  await expect(elsewhere.unlock(null)).rejects.toThrow(message);

  const replaced = await elsewhere.replace(words);
  expect(replaced.current).toMatchObject({ protection: 'passphrase' });
  expect(replaced.current?.fingerprint).not.toBe(current?.fingerprint);
  expect(replaced.roots.map(({ protection }) => protection)).toEqual(['passphrase', 'discarded']);
  expect(elsewhere.open().fingerprint).toBe(replaced.current?.fingerprint);
});

it('takes a passphrase though there is a keychain, so that the file can be moved', async () => {
  const { ring, ringWith } = openRing(fakeKeychain('here'));
  await ring.create(words);

  const elsewhere = ringWith(null);
  expect((await elsewhere.unlock(words)).isUnlocked).toBe(true);
});

it('asks for the passphrase when the keychain is asked for keys it does not guard', async () => {
  const { ring } = openRing(fakeKeychain('here'));
  await ring.create(words);
  await ring.lock();

  await expect(ring.unlock(null)).rejects.toThrow('Type the passphrase');
});

it('deletes the old private keys when new ones are made, and keeps their certificate', async () => {
  const { ring, db } = openRing();
  await ring.create(words);
  const old = ring.open();
  await ring.replace('other words than those');

  expect(createRootRepository(db).find(old.rootId)).toMatchObject({ protection: 'discarded', guardedKeys: null });
  expect(createRootRepository(db).findByFingerprint(old.fingerprint)?.rootCertificate).toEqual(
    Buffer.from(old.keys.rootCertificate),
  );
  await ring.lock();
  await expect(ring.unlock(words)).rejects.toThrow('does not open');
  await ring.unlock('other words than those');
});

it('never signs with the sample’s root', async () => {
  const { ring, db } = openRing();
  const { rootCertificate, sealCertificate } = await createRoot({ organisation: 'Sample', nowMs: 1_764_000_000_000 });
  createRootRepository(db).insert({
    id: randomUUID(),
    rootCertificate,
    sealCertificate,
    protection: 'discarded',
    guardedKeys: null,
    isSample: true,
    createdAtMs: 1,
  });

  expect(await ring.status()).toMatchObject({ current: null, roots: [{ isSample: true, protection: 'discarded' }] });
  expect(await ring.create(words)).toMatchObject({ current: { isSample: false }, roots: [{}, { isSample: true }] });
});
