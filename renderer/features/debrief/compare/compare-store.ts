import { create } from 'zustand';

import type { Comparison } from '#shared/domain/debrief/debrief-schema';
import type { SearchId } from '#shared/domain/search/search-schema';
import { api, onEvent } from '../../../lib/api';

interface CompareState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly searchId: SearchId | null;
  /** A cache of the database: open scores only. */
  readonly comparison: Comparison | null;
}

export const useCompare = create<CompareState>()(() => ({
  status: 'loading',
  problem: '',
  searchId: null,
  comparison: null,
}));

/** Reads all candidates of a search as far as their scores are open. A failure is kept in the state. */
export async function loadComparison(searchId: SearchId): Promise<void> {
  if (useCompare.getState().searchId !== searchId) {
    useCompare.setState({ status: 'loading', problem: '', searchId, comparison: null });
  }
  try {
    const comparison = await api.debriefs.compare({ searchId });
    if (useCompare.getState().searchId === searchId) useCompare.setState({ status: 'ready', problem: '', comparison });
  } catch (error) {
    useCompare.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

/** Reads them again when something of the search changed elsewhere. @returns a function that stops. */
export const followComparison = (searchId: SearchId): (() => void) =>
  onEvent('searchChanged', ({ id }) => {
    if (id === searchId) void loadComparison(searchId);
  });
