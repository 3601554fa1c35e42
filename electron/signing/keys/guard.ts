import type { KeyProtection } from '#shared/domain/signing/keys-schema';
import { AppError } from '#shared/kernel/errors';
import type { RootKeys } from '../pki/root-keys';
import { withChecksum, withoutChecksum } from './checksum';
import type { Keychain } from './keychain';
import { decryptWithPassphrase, encryptWithPassphrase, usualCost, type PassphraseCost } from './passphrase-guard';
import { fitCertificates, packKeys, unpackKeys, type PrivateKeys } from './private-keys';
import type { StoredRoot } from './root-repository';

interface Deps {
  readonly keychain: Keychain | null;
  readonly cost?: PassphraseCost;
}

interface Guarded {
  readonly protection: KeyProtection;
  readonly guardedKeys: Uint8Array;
}

/** Encrypts the private keys of a root for the file, and decrypts them again. */
export function createGuard({ keychain, cost = usualCost }: Deps) {
  const hasKeychain = async (): Promise<boolean> => (await keychain?.isAvailable()) ?? false;

  const openText = async (stored: StoredRoot, passphrase: string | null): Promise<string> => {
    const bytes = stored.guardedKeys && withoutChecksum(stored.guardedKeys);
    if (!bytes) throw damaged();
    if (stored.protection === 'keychain') return await fromKeychain(bytes, (await hasKeychain()) ? keychain : null);
    if (passphrase === null)
      throw new AppError('VALIDATION', 'Type the passphrase', { passphrase: 'Type the passphrase' });
    const text = await decryptWithPassphrase(bytes, { passphrase, rootId: stored.id });
    if (text === null) throw new WrongPassphraseError();
    return text;
  };

  return {
    hasKeychain,
    /** @throws {AppError} VALIDATION if nothing could guard them: they are never stored in the clear. */
    protect: async (keys: PrivateKeys, rootId: string, passphrase: string | null): Promise<Guarded> => {
      const text = packKeys(keys, rootId);
      if (passphrase !== null) {
        const blob = await encryptWithPassphrase(text, { passphrase, rootId, cost });
        return { protection: 'passphrase', guardedKeys: withChecksum(blob) };
      }
      if (!keychain || !(await hasKeychain())) throw noKeychain();
      return { protection: 'keychain', guardedKeys: withChecksum(await keychain.encrypt(text)) };
    },
    /**
     * @throws {WrongPassphraseError} if the passphrase does not open them.
     * @throws {AppError} CONFLICT if this computer's keychain does not; STORAGE if they are damaged.
     */
    open: async (stored: StoredRoot, passphrase: string | null): Promise<RootKeys> => {
      const { rootCertificate, sealCertificate } = stored;
      const unpacked = unpackKeys(await openText(stored, passphrase), stored.id);
      if (!unpacked) throw damaged();
      const keys = { rootCertificate, sealCertificate, ...unpacked };
      if (!fitCertificates(keys)) throw damaged();
      return keys;
    },
  };
}
export type Guard = ReturnType<typeof createGuard>;

/** Told apart from other refusals, because it is counted. */
export class WrongPassphraseError extends AppError {
  constructor() {
    super('VALIDATION', wrongPassphrase, { passphrase: wrongPassphrase });
    this.name = 'WrongPassphraseError';
  }
}
const wrongPassphrase = 'This passphrase does not open the signing keys. Try again.';

async function fromKeychain(bytes: Uint8Array, keychain: Keychain | null): Promise<string> {
  if (!keychain) throw notThisComputer('No keychain can be reached here, and the signing keys are guarded by one.');
  try {
    return await keychain.decrypt(bytes);
  } catch (cause) {
    console.warn('the keychain did not open the signing keys', cause);
    throw notThisComputer('The keychain of this computer does not open the signing keys.');
  }
}

const notThisComputer = (what: string) =>
  new AppError(
    'CONFLICT',
    `${what} If the keychain is locked, unlock it and try again. If the keys were made on another computer or under ` +
      'another login, unlock them there, or make new keys.',
  );

const noKeychain = () =>
  new AppError('VALIDATION', 'This computer has no keychain that could guard the signing keys. Choose a passphrase.');

const damaged = () =>
  new AppError(
    'STORAGE',
    'The stored signing keys are damaged. Open Backups and restore one that was made before the damage, or make new keys.',
  );
