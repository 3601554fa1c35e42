import { create } from 'zustand';

import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import { api } from '../lib/api';

interface PlacesState {
  readonly engagements: readonly Engagement[];
  readonly agreements: readonly AgreementSummary[];
  /** Read anew with every change of screen; a failure leaves what was known: the screen itself tells of it. */
  readonly load: () => Promise<void>;
}

/** Names of the places one can go to: for the rail, the breadcrumb and the palette. */
export const usePlaces = create<PlacesState>()((set) => ({
  engagements: [],
  agreements: [],
  load: async () => {
    try {
      const [engagements, agreements] = await Promise.all([api.engagements.list(), api.agreements.list()]);
      set({ engagements, agreements });
    } catch (error) {
      console.warn('the places of the rail could not be read', error);
    }
  },
}));

export interface Here {
  readonly engagement: Engagement | undefined;
  readonly agreement: AgreementSummary | undefined;
}

/** Where a path is: the agreement it names and the engagement that holds it. */
export function hereOf(
  path: string,
  { engagements, agreements }: Pick<PlacesState, 'engagements' | 'agreements'>,
): Here {
  const [, kind, id] = path.split('/');
  const agreement = kind === 'agreements' ? agreements.find((candidate) => candidate.id === id) : undefined;
  const engagementId = kind === 'engagements' ? id : agreement?.engagementId;
  return { agreement, engagement: engagements.find((candidate) => candidate.id === engagementId) };
}
