import { create } from 'zustand';

import type { KitSummary } from '#shared/domain/kit/kit-schema';
import type { SearchId } from '#shared/domain/search/search-schema';
import { api, onEvent } from '../../lib/api';

interface KitCoverageState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly searchId: SearchId | null;
  readonly kits: readonly KitSummary[];
}

/** Which competency each kit of the open search asks for: a cache of the database. */
export const useKitCoverage = create<KitCoverageState>()(() => ({
  status: 'loading',
  problem: '',
  searchId: null,
  kits: [],
}));

/** Reads the kits of a search. A failure is kept in the state. */
export async function loadKitCoverage(searchId: SearchId): Promise<void> {
  if (useKitCoverage.getState().searchId !== searchId) {
    useKitCoverage.setState({ status: 'loading', problem: '', searchId, kits: [] });
  }
  try {
    const kits = await api.kits.list({ searchId });
    useKitCoverage.setState({ status: 'ready', problem: '', searchId, kits });
  } catch (error) {
    useKitCoverage.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

/** Reads them again when something of the search changed elsewhere. @returns a function that stops. */
export const followKitCoverage = (searchId: SearchId): (() => void) =>
  onEvent('searchChanged', ({ id }) => {
    if (id === searchId) void loadKitCoverage(searchId);
  });
