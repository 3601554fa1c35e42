import { useEffect } from 'react';

/**
 * Saves what waits when the window is hidden, closes or the laptop goes to sleep, and when the screen is left.
 *
 * @param flush the same function each time.
 */
export function useFlushWhenHidden(flush: () => Promise<unknown>): void {
  useEffect(() => {
    const send = () => void flush();
    document.addEventListener('visibilitychange', send);
    window.addEventListener('pagehide', send);
    return () => {
      document.removeEventListener('visibilitychange', send);
      window.removeEventListener('pagehide', send);
      send();
    };
  }, [flush]);
}
