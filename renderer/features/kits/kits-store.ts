import { create } from 'zustand';

import type { KitSummary } from '#shared/domain/kit/kit-schema';
import type { Search, SearchId } from '#shared/domain/search/search-schema';
import { api } from '../../lib/api';

interface KitsState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly search: Search | null;
  readonly kits: readonly KitSummary[];
  readonly load: (searchId: SearchId) => Promise<void>;
}

/** The kits of one search, as the database has them. */
export const useKits = create<KitsState>()((set, get) => ({
  status: 'loading',
  problem: '',
  search: null,
  kits: [],
  load: async (searchId) => {
    if (get().search?.id !== searchId) set({ status: 'loading', search: null, kits: [] });
    try {
      const [search, kits] = await Promise.all([api.searches.get({ searchId }), api.kits.list({ searchId })]);
      set({ status: 'ready', problem: '', search, kits });
    } catch (error) {
      set({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  },
}));
