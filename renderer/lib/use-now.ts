import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The present instant in milliseconds, told anew every minute: for "12 minutes ago". */
export function useNowMs(everyMs = MINUTE_MS): number {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return nowMs;
}
