import { useEffect } from 'react';

import { debriefDraft } from './debrief-store';

/** Saves what waits when the window is hidden or goes away. */
export function useFlushWhenHidden(): void {
  useEffect(() => {
    const flush = () => void debriefDraft.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, []);
}
