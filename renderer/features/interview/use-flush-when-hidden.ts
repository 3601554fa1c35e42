import { useEffect } from 'react';

import { flushSaves } from './interview-store';

/** The window may be about to close or the laptop to sleep: what waits is sent now. Also when the screen is left. */
export function useFlushWhenHidden(): void {
  useEffect(() => {
    const flush = () => void flushSaves();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
}
