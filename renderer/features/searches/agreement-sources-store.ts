import { create } from 'zustand';

import type { Agreement, AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import type { EngagementId } from '#shared/domain/engagement/engagement-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../lib/api';

interface SourcesState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  /** The client's agreements, newest change first. */
  readonly agreements: readonly AgreementSummary[];
  /** Those that were read, by id; null for one that no longer exists. */
  readonly read: ReadonlyMap<string, Agreement | null>;
  /** Reads the list, and each of these agreements. A failure is kept in the state. */
  readonly load: (engagementId: EngagementId, ids: readonly string[]) => Promise<void>;
  /** @throws {AppError} */
  readonly open: (id: AgreementId) => Promise<Agreement>;
}

/** The agreements that outcomes are taken from: a cache of the database. */
export const useAgreementSources = create<SourcesState>()((set, get) => ({
  status: 'loading',
  problem: '',
  agreements: [],
  read: new Map(),
  load: async (engagementId, ids) => {
    try {
      const all = await api.agreements.list();
      const known = new Set<string>(all.map(({ id }) => id));
      const found = await Promise.all(all.filter(({ id }) => ids.includes(id)).map(({ id }) => readIfThere(id)));
      const gone = ids.filter((id) => !known.has(id)).map((id) => [id, null] as const);
      const agreements = all.filter((agreement) => agreement.engagementId === engagementId);
      set({ status: 'ready', problem: '', agreements, read: new Map([...found, ...gone]) });
    } catch (error) {
      set({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  },
  open: async (id) => {
    const agreement = await api.agreements.get({ id });
    set({ read: new Map([...get().read, [id, agreement]]) });
    return agreement;
  },
}));

async function readIfThere(id: AgreementId): Promise<readonly [string, Agreement | null]> {
  try {
    return [id, await api.agreements.get({ id })];
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return [id, null];
    throw error;
  }
}
