import { create } from 'zustand';

import type { Agreement } from '#shared/domain/agreement/agreement-schema';
import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import type { Candidate } from '#shared/domain/candidate/candidate-schema';
import type { Engagement, EngagementDraftInput, EngagementId } from '#shared/domain/engagement/engagement-schema';
import type { ReviewStanding } from '#shared/domain/review/review-list';
import type { SearchSummary } from '#shared/domain/search/search-schema';
import { api } from '../../lib/api';

interface HomeState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why loading failed; empty otherwise. */
  readonly problem: string;
  readonly agreements: readonly AgreementSummary[];
  readonly engagements: readonly Engagement[];
  /** Newest change first. */
  readonly searches: readonly SearchSummary[];
  /** Candidates whose last day of keeping is over. */
  readonly overdue: readonly Candidate[];
  /** How far the reviews of sealed agreements are. */
  readonly standings: readonly ReviewStanding[];
  readonly load: () => Promise<void>;
  /** @throws {AppError} and leaves the state as it was. */
  readonly createEngagement: (draft: EngagementDraftInput) => Promise<Engagement>;
  readonly createAgreement: (engagementId: EngagementId, title: string) => Promise<Agreement>;
  readonly restoreEngagement: (id: EngagementId) => Promise<void>;
}

/** What home shows: a cache of the database, read anew each time home opens. */
export const useHome = create<HomeState>()((set, get) => ({
  status: 'loading',
  problem: '',
  agreements: [],
  engagements: [],
  searches: [],
  overdue: [],
  standings: [],
  load: async () => {
    try {
      const [engagements, agreements, searches, overdue, standings] = await Promise.all([
        api.engagements.list(),
        api.agreements.list(),
        api.searches.list(),
        api.candidates.overdue(),
        api.reviews.standings(),
      ]);
      set({ engagements, agreements, searches, overdue, standings, status: 'ready', problem: '' });
    } catch (error) {
      set({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  },
  createEngagement: async (draft) => {
    const engagement = await api.engagements.create(draft);
    set((state) => ({ engagements: [engagement, ...state.engagements] }));
    return engagement;
  },
  createAgreement: async (engagementId, title) => {
    const agreement = await api.agreements.create({ engagementId, title });
    await get().load();
    return agreement;
  },
  restoreEngagement: async (id) => {
    await api.engagements.restore({ id });
    await get().load();
  },
}));
