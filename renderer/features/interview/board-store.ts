import { create } from 'zustand';

import type { SeatBoard } from '#shared/domain/interview/interview-schema';
import { api } from '../../lib/api';

interface BoardState {
  /** Null until it was read. */
  readonly board: SeatBoard | null;
  /** Why it could not be read; empty otherwise. */
  readonly problem: string;
  /** The interview that was under way when the app stopped, until it was offered. */
  readonly goOnWith: { readonly candidateId: string; readonly date: string } | null;
  readonly load: () => Promise<void>;
}

/** Whom this seat interviews and how far it is itself: a cache of what main says to this seat. */
export const useBoard = create<BoardState>()((set) => ({
  board: null,
  problem: '',
  goOnWith: null,
  load: async () => {
    try {
      const board = await api.interviews.board();
      set((state) => ({ board, problem: '', ...(state.board === null && { goOnWith: underWay(board) }) }));
    } catch (error) {
      set({ problem: error instanceof Error ? error.message : String(error) });
    }
  },
}));

/** Only what was found when the window opened: later the seat goes where it wants. */
function underWay({ interviewing, interviews }: SeatBoard): BoardState['goOnWith'] {
  const begun = interviews.findLast(({ candidateId, status }) => candidateId === interviewing && status === 'begun');
  return begun ? { candidateId: begun.candidateId, date: String(begun.date) } : null;
}

export const forgetGoOn = (): void => useBoard.setState({ goOnWith: null });
