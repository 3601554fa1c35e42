import { create } from 'zustand';

import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import type { ErasureCertificate } from '#shared/domain/candidate/candidate-schema';
import type { Engagement, EngagementId } from '#shared/domain/engagement/engagement-schema';
import type { Search, SearchDocument, SearchId, SearchSummary } from '#shared/domain/search/search-schema';
import { api } from '../../lib/api';

interface SearchesState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why reading failed; empty otherwise. */
  readonly problem: string;
  readonly searches: readonly SearchSummary[];
  /** Those in use. */
  readonly engagements: readonly Engagement[];
  readonly agreements: readonly AgreementSummary[];
  /** What remains of erased candidates. */
  readonly certificates: readonly ErasureCertificate[];
  readonly load: () => Promise<void>;
  /** Both throw {@link AppError} and leave the state as it was. */
  readonly create: (engagementId: EngagementId, document: SearchDocument) => Promise<Search>;
  readonly remove: (searchId: SearchId) => Promise<void>;
}

/** All searches: a cache of the database, read anew each time the list opens. */
export const useSearches = create<SearchesState>()((set) => ({
  status: 'loading',
  problem: '',
  searches: [],
  engagements: [],
  agreements: [],
  certificates: [],
  load: async () => {
    try {
      const [searches, engagements, agreements, certificates] = await Promise.all([
        api.searches.list(),
        api.engagements.list(),
        api.agreements.list(),
        api.candidates.certificates(),
      ]);
      const inUse = engagements.filter(({ archivedAtMs }) => archivedAtMs === null);
      set({ searches, engagements: inUse, agreements, certificates, status: 'ready', problem: '' });
    } catch (error) {
      set({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  },
  create: (engagementId, document) => api.searches.create({ engagementId, document }),
  remove: async (searchId) => {
    await api.searches.remove({ searchId });
    set((state) => ({ searches: state.searches.filter(({ id }) => id !== searchId) }));
  },
}));
