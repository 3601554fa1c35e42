import { useEffect } from 'react';

import { searchDraft } from './search-store';

/** The window may be about to close or the laptop to sleep: what waits is sent now. */
export function useFlushWhenHidden(): void {
  useEffect(() => {
    const flush = () => void searchDraft.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, []);
}
