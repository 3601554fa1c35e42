import type { Keychain } from './keychain';

/** What is used of Electron's `safeStorage`. An Electron from before the asynchronous calls lacks all but the last. */
export interface SafeStorage {
  readonly isAsyncEncryptionAvailable?: () => Promise<boolean>;
  readonly encryptStringAsync?: (text: string) => Promise<Buffer>;
  readonly decryptStringAsync?: (bytes: Buffer) => Promise<{ readonly result: string }>;
  /** On Linux alone. */
  readonly getSelectedStorageBackend?: () => string;
}

/**
 * The system's keychain; null where it cannot be asked without blocking, so that a passphrase guards the keys.
 *
 * @param platform as in `process.platform`.
 */
export function keychainOn(safeStorage: SafeStorage, platform: string): Keychain | null {
  const { isAsyncEncryptionAvailable, encryptStringAsync, decryptStringAsync } = safeStorage;
  if (!isAsyncEncryptionAvailable || !encryptStringAsync || !decryptStringAsync) return null;
  const encrypt = (text: string) => encryptStringAsync.call(safeStorage, text);
  const isReal = async (): Promise<boolean> => {
    if (platform !== 'linux') return true;
    const backend = safeStorage.getSelectedStorageBackend?.() ?? 'unknown';
    return !withoutStore.includes(backend) && !isPretended(await encrypt('probe'));
  };
  return {
    isAvailable: async () => (await isAsyncEncryptionAvailable.call(safeStorage)) && (await isReal()),
    encrypt,
    decrypt: async (bytes) => (await decryptStringAsync.call(safeStorage, Buffer.from(bytes))).result,
  };
}

/** Without a secret store, Chromium on Linux "encrypts" with a password that everybody knows. */
const withoutStore: readonly string[] = ['basic_text', 'unknown'];

/** What that password encrypts begins with `v10`: a store that fails meanwhile is noticed too. */
const isPretended = (bytes: Buffer): boolean => bytes.subarray(0, 3).toString('latin1') === 'v10';
