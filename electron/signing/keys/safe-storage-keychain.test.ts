import { expect, it } from 'vitest';

import { keychainOn, type SafeStorage } from './safe-storage-keychain';

/** A store that marks what it encrypts like Chromium does. */
const storage = (mark: string, more: Partial<SafeStorage> = {}): SafeStorage => ({
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text) => Buffer.from(`${mark}${text}`),
  decryptStringAsync: async (bytes) => ({ result: bytes.toString().slice(mark.length) }),
  getSelectedStorageBackend: () => 'gnome_libsecret',
  ...more,
});

it('gives back what it encrypted', async () => {
  const keychain = keychainOn(storage('v11'), 'linux');
  const bytes = await keychain?.encrypt('the keys');

  expect(await keychain?.decrypt(new Uint8Array(bytes ?? []))).toBe('the keys');
});

it.each([
  { name: 'Linux with a secret store', platform: 'linux', from: storage('v11'), there: true },
  { name: 'Linux with the portal', platform: 'linux', from: storage('v12'), there: true },
  {
    name: 'Linux without a store',
    platform: 'linux',
    from: storage('v11', { getSelectedStorageBackend: () => 'basic_text' }),
    there: false,
  },
  {
    name: 'Linux before it is known',
    platform: 'linux',
    from: storage('v11', { getSelectedStorageBackend: () => 'unknown' }),
    there: false,
  },
  { name: 'Linux with a store that only pretends', platform: 'linux', from: storage('v10'), there: false },
  {
    name: 'a system that says no',
    platform: 'darwin',
    from: storage('v10', { isAsyncEncryptionAvailable: async () => false }),
    there: false,
  },
  { name: 'macOS', platform: 'darwin', from: storage('v10'), there: true },
  { name: 'Windows', platform: 'win32', from: storage('v10'), there: true },
])('is there or not on $name', async ({ platform, from, there }) => {
  expect(await keychainOn(from, platform)?.isAvailable()).toBe(there);
});

it('is none where it could only be asked by blocking', () => {
  expect(keychainOn({ getSelectedStorageBackend: () => 'gnome_libsecret' }, 'linux')).toBeNull();
});
