import { create } from 'zustand';

import { loadJobs } from '../lib/jobs-store';
import { useSettings } from '../lib/settings-store';
import { restoreRoute } from './last-route';
import { wordsOf } from '../ui/report-refusal';

interface StartState {
  readonly isReady: boolean;
  /** Why the app could not start though the workspace is open; empty otherwise. */
  readonly problem: string;
  readonly begin: () => Promise<void>;
}

/** What happens once the workspace is open: settings, jobs under way, the screen one was on. */
export const useStart = create<StartState>()((set) => ({
  isReady: false,
  problem: '',
  begin: async () => {
    try {
      await Promise.all([useSettings.getState().load(), loadJobs()]);
      restoreRoute(useSettings.getState().settings.lastRoute);
      set({ isReady: true, problem: '' });
    } catch (error) {
      set({ problem: wordsOf(error) });
    }
  },
}));
