import { useCallback, useEffect, useState } from 'react';

import { followJobs, loadJobs } from '../lib/jobs-store';
import { useSettings } from '../lib/settings-store';
import { restoreRoute } from './last-route';

/** What happens once the workspace is open: settings, jobs under way, the screen one was on. */
export function useStart() {
  const [isReady, setIsReady] = useState(false);
  const [problem, setProblem] = useState('');
  const load = useSettings((state) => state.load);

  const begin = useCallback(async () => {
    try {
      await Promise.all([load(), loadJobs()]);
      restoreRoute(useSettings.getState().settings.lastRoute);
      setProblem('');
      setIsReady(true);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }, [load]);

  useEffect(() => followJobs(), []);
  useEffect(() => {
    void begin();
  }, [begin]);
  return { isReady, problem, again: () => void begin() };
}
