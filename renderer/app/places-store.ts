import { create } from 'zustand';

import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import type { SearchSummary } from '#shared/domain/search/search-schema';
import { api } from '../lib/api';

interface PlacesState {
  readonly engagements: readonly Engagement[];
  readonly agreements: readonly AgreementSummary[];
  readonly searches: readonly SearchSummary[];
  /** Read anew with every change of screen; a failure leaves what was known: the screen itself tells of it. */
  readonly load: () => Promise<void>;
}

/** Names of the places one can go to: for the rail, the breadcrumb and the palette. */
export const usePlaces = create<PlacesState>()((set) => ({
  engagements: [],
  agreements: [],
  searches: [],
  load: async () => {
    try {
      const [engagements, agreements, searches] = await Promise.all([
        api.engagements.list(),
        api.agreements.list(),
        api.searches.list(),
      ]);
      set({ engagements, agreements, searches });
    } catch (error) {
      console.warn('the places of the rail could not be read', error);
    }
  },
}));

export interface Here {
  readonly engagement: Engagement | undefined;
  readonly agreement: AgreementSummary | undefined;
  readonly search: SearchSummary | undefined;
}

type Known = Pick<PlacesState, 'engagements' | 'agreements' | 'searches'>;

/** Where a path is: the agreement or search it names and the engagement that holds it. */
export function hereOf(path: string, { engagements, agreements, searches }: Known): Here {
  const [, kind, id] = path.split('/');
  const agreement = kind === 'agreements' ? agreements.find((candidate) => candidate.id === id) : undefined;
  const search = kind === 'hiring' ? searches.find((candidate) => candidate.id === id) : undefined;
  const engagementId = kind === 'engagements' ? id : (agreement ?? search)?.engagementId;
  return { agreement, search, engagement: engagements.find((candidate) => candidate.id === engagementId) };
}

/** What a search is called on every list, also before somebody gave it a title. */
export const searchName = ({ title }: Pick<SearchSummary, 'title'>): string => title.trim() || 'Search without a title';
