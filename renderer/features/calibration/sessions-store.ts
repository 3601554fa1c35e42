import { create } from 'zustand';

import type { Calibration } from '#shared/domain/calibration/calibration-schema';
import type { CalibrationHead } from '#shared/domain/calibration/set-schema';
import type { Search, SearchId } from '#shared/domain/search/search-schema';
import { api } from '../../lib/api';
import { wordsOf } from '../../ui/report-refusal';

interface SessionsState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly search: Search | null;
  readonly sets: readonly CalibrationHead[];
  /** Newest first. */
  readonly sessions: readonly Calibration[];
  readonly load: (searchId: SearchId) => Promise<void>;
}

/** The calibrations of one search, as the database has them. */
export const useSessions = create<SessionsState>()((set, get) => ({
  status: 'loading',
  problem: '',
  search: null,
  sets: [],
  sessions: [],
  load: async (searchId) => {
    if (get().search?.id !== searchId) set({ status: 'loading', search: null, sessions: [] });
    try {
      const [search, sets, sessions] = await Promise.all([
        api.searches.get({ searchId }),
        api.calibration.sets(),
        api.calibration.list({ searchId }),
      ]);
      set({ status: 'ready', problem: '', search, sets, sessions });
    } catch (error) {
      set({ status: 'failed', problem: wordsOf(error) });
    }
  },
}));

/** @throws {AppError} if it cannot begin. */
export const beginSession = (wish: {
  readonly searchId: SearchId;
  readonly setId: string;
  readonly seatIds: readonly string[];
}): Promise<Calibration> => api.calibration.begin({ ...wish, seatIds: [...wish.seatIds] });
