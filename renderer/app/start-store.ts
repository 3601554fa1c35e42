import { create } from 'zustand';

import type { SeatHolder } from '#shared/domain/interview/interview-schema';
import { api } from '../lib/api';
import { loadJobs } from '../lib/jobs-store';
import { useSettings } from '../lib/settings-store';
import { restoreRoute } from './last-route';
import { wordsOf } from '../ui/report-refusal';

interface StartState {
  readonly isReady: boolean;
  /** Why the app could not start though the workspace is open; empty otherwise. */
  readonly problem: string;
  /** The seat this window belongs to; null at the desk. */
  readonly holder: SeatHolder | null;
  readonly begin: () => Promise<void>;
}

/** What happens once the workspace is open: whose window it is, settings, and at the desk jobs and the last screen. */
export const useStart = create<StartState>()((set) => ({
  isReady: false,
  problem: '',
  holder: null,
  begin: async () => {
    try {
      const holder = await api.seats.holder();
      await (holder ? useSettings.getState().load() : beginAtDesk());
      set({ isReady: true, problem: '', holder });
    } catch (error) {
      set({ problem: wordsOf(error) });
    }
  },
}));

/** A seat's window asks for nothing of this: it is refused there. */
async function beginAtDesk(): Promise<void> {
  const [interrupted] = await Promise.all([readInterrupted(), useSettings.getState().load(), loadJobs()]);
  if (interrupted) window.location.hash = `#/hand-over/${interrupted.searchId}`;
  else restoreRoute(useSettings.getState().settings.lastRoute);
}

/** The seat that had the laptop when the app stopped. Without an answer the app starts at the desk, as it would without one. */
async function readInterrupted() {
  try {
    return await api.seats.interrupted();
  } catch (error) {
    console.warn('whether a seat was interrupted could not be read', error);
    return null;
  }
}
