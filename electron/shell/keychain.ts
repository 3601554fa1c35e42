import { safeStorage } from 'electron';

import type { Keychain } from '../signing/keys/keychain';

/**
 * The keychain of macOS, Windows or the Linux desktop, through Electron; null where this Electron cannot ask for it
 * without blocking, so that a passphrase guards the keys.
 */
export function systemKeychain(): Keychain | null {
  if (!('isAsyncEncryptionAvailable' in safeStorage)) return null;
  return {
    isAvailable: async () =>
      !isWithoutStore() && (await safeStorage.isAsyncEncryptionAvailable()) && !(await isOnlyPretending()),
    encrypt: (text) => safeStorage.encryptStringAsync(text),
    decrypt: async (bytes) => (await safeStorage.decryptStringAsync(Buffer.from(bytes))).result,
  };
}

/** Without a secret store, Chromium on Linux "encrypts" with a password that everybody knows. */
const isWithoutStore = (): boolean =>
  process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());

/** What that password encrypts starts with `v10`, on Linux alone; looked at as well, should a store fail meanwhile. */
async function isOnlyPretending(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const probe = await safeStorage.encryptStringAsync('probe');
  return probe.subarray(0, 3).toString('latin1') === 'v10';
}
