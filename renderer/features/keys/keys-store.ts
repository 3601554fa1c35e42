import { create } from 'zustand';

import type { KeysStatus } from '#shared/domain/signing/keys-schema';
import { api } from '../../lib/api';
import { wordsOf } from '../../ui/report-refusal';

interface KeysState {
  /** What main said last; null until it was asked. */
  readonly status: KeysStatus | null;
  /** Why it could not be read; empty if it could. */
  readonly problem: string;
  readonly load: () => Promise<void>;
  /** Null leaves them to the system's keychain. @throws {AppError} and so below. */
  readonly create: (passphrase: string | null) => Promise<void>;
  /** Null opens keys that the keychain guards. */
  readonly unlock: (passphrase: string | null) => Promise<void>;
  readonly lock: () => Promise<void>;
  /** Deletes the private keys there are and makes new ones. */
  readonly replace: (passphrase: string | null) => Promise<void>;
}

/** The signing keys as everybody may know them: never the keys themselves, and no passphrase is kept. */
export const useKeys = create<KeysState>()((set) => ({
  status: null,
  problem: '',
  load: async () => {
    try {
      set({ status: await api.keys.status(), problem: '' });
    } catch (error) {
      set({ problem: wordsOf(error) });
    }
  },
  create: async (passphrase) => set({ status: await api.keys.create({ passphrase }) }),
  unlock: async (passphrase) => set({ status: await api.keys.unlock({ passphrase }) }),
  lock: async () => set({ status: await api.keys.lock() }),
  replace: async (passphrase) => set({ status: await api.keys.replace({ passphrase }) }),
}));
