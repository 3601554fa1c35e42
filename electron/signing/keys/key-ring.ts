import type { KeysStatus } from '#shared/domain/signing/keys-schema';
import { AppError } from '#shared/kernel/errors';
import { sha256 } from '../../db/digest';
import { createAttempts } from './attempts';
import { createGuard, WrongPassphraseError } from './guard';
import type { Keychain } from './keychain';
import type { PassphraseCost } from './passphrase-guard';
import type { RootKeys } from '../pki/root-keys';
import { publicOf, type RootRepository } from './root-repository';

export type CreateRoot = (about: { readonly organisation: string; readonly nowMs: number }) => Promise<RootKeys>;

interface Deps {
  readonly roots: RootRepository;
  /** Null where there is none, as on the command line. */
  readonly keychain: Keychain | null;
  readonly createRoot: CreateRoot;
  /** Whose keys they are, for the certificate's name. */
  readonly organisation: () => string;
  /** For tests that cannot wait for the usual one. */
  readonly cost?: PassphraseCost;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** Keys that lie open in memory. */
export interface OpenKeys {
  readonly rootId: string;
  /** SHA-256 of the root certificate. */
  readonly fingerprint: string;
  readonly keys: RootKeys;
}

/** The keys of the open workspace. Unlocked they lie in this process's memory and nowhere else, until they are locked. */
export interface KeyRing {
  readonly status: () => Promise<KeysStatus>;
  /** Makes the first keys and leaves them open. Null leaves them to the keychain. @throws {AppError} */
  readonly create: (passphrase: string | null) => Promise<KeysStatus>;
  /** @throws {AppError} VALIDATION for a wrong passphrase; CONFLICT too soon after many, or without the keychain. */
  readonly unlock: (passphrase: string | null) => Promise<KeysStatus>;
  readonly lock: () => Promise<KeysStatus>;
  /** Makes new keys and deletes the private ones there are; their certificates stay. @throws {AppError} */
  readonly replace: (passphrase: string | null) => Promise<KeysStatus>;
  /** @throws {AppError} CONFLICT while they are locked or there are none. */
  readonly open: () => OpenKeys;
}

export function createKeyRing({ roots, createRoot, organisation, newId, nowMs, ...guarding }: Deps): KeyRing {
  const guard = createGuard(guarding);
  const attempts = createAttempts(nowMs);
  const inTurn = createQueue();
  let opened: OpenKeys | null = null;

  const status = async (): Promise<KeysStatus> => {
    const hasKeychain = await guard.hasKeychain();
    const current = roots.current();
    return {
      current: current && publicOf(current),
      roots: roots.list().map(publicOf),
      isUnlocked: opened !== null && opened.rootId === current?.id,
      hasKeychain,
    };
  };

  const make = async (passphrase: string | null, forget: () => void): Promise<KeysStatus> => {
    const id = newId();
    const createdAtMs = nowMs();
    const keys = await createRoot({ organisation: organisation(), nowMs: createdAtMs });
    const { rootCertificate, sealCertificate } = keys;
    const guarded = await guard.protect(keys, id, passphrase);
    roots.inTransaction(() => {
      forget();
      roots.insert({ id, rootCertificate, sealCertificate, ...guarded, isSample: false, createdAtMs });
    });
    opened = { rootId: id, fingerprint: sha256(rootCertificate), keys };
    attempts.wasRight();
    return await status();
  };

  const unlock = async (passphrase: string | null): Promise<KeysStatus> => {
    const stored = roots.current();
    if (!stored) throw noKeysYet();
    attempts.check();
    try {
      opened = {
        rootId: stored.id,
        fingerprint: sha256(stored.rootCertificate),
        keys: await guard.open(stored, passphrase),
      };
    } catch (cause) {
      throw cause instanceof WrongPassphraseError ? (tooMany(attempts.wasWrong()) ?? cause) : cause;
    }
    attempts.wasRight();
    return await status();
  };

  return {
    status,
    create: (passphrase) =>
      inTurn(async () => {
        if (roots.current()) throw new AppError('CONFLICT', 'This workspace has signing keys already. Unlock them.');
        return await make(passphrase, () => undefined);
      }),
    replace: (passphrase) =>
      inTurn(async () => {
        const old = roots.current();
        if (!old) throw noKeysYet();
        return await make(passphrase, () => roots.discardKeys(old.id));
      }),
    unlock: (passphrase) => inTurn(() => unlock(passphrase)),
    lock: () =>
      inTurn(async () => {
        opened = null;
        return await status();
      }),
    open: () => {
      if (!opened) throw new AppError('CONFLICT', 'Unlock the signing keys first.');
      return opened;
    },
  };
}

const noKeysYet = () => new AppError('CONFLICT', 'This workspace has no signing keys yet. Create them first.');

const tooMany = (message: string | null): AppError | null =>
  message === null ? null : new AppError('VALIDATION', message, { passphrase: message });

/** One at a time: guesses sent at once must not slip past the count. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
