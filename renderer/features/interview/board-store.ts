import { create } from 'zustand';

import type { SeatBoard } from '#shared/domain/interview/interview-schema';
import { api } from '../../lib/api';

interface BoardState {
  /** Null until it was read. */
  readonly board: SeatBoard | null;
  /** Why it could not be read; empty otherwise. */
  readonly problem: string;
  readonly load: () => Promise<void>;
}

/** Whom this seat interviews and how far it is itself: a cache of what main says to this seat. */
export const useBoard = create<BoardState>()((set) => ({
  board: null,
  problem: '',
  load: async () => {
    try {
      set({ board: await api.interviews.board(), problem: '' });
    } catch (error) {
      set({ problem: error instanceof Error ? error.message : String(error) });
    }
  },
}));
