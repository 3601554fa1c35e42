import { useEffect, useState } from 'react';

const TICK_MS = 250;

/** One speaker's time at a time. Not kept: a talk that was cut off begins anew. */
export function useTalk() {
  const [talk, setTalk] = useState<{ readonly seatId: string; readonly startedAtMs: number } | null>(null);
  const [nowMs, setNowMs] = useState(0);
  useEffect(() => {
    if (!talk) return undefined;
    const timer = setInterval(() => setNowMs(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [talk]);
  return {
    seatId: talk?.seatId ?? null,
    elapsedMs: talk ? Math.max(0, nowMs - talk.startedAtMs) : 0,
    start: (seatId: string) => {
      const startedAtMs = performance.now();
      setNowMs(startedAtMs);
      setTalk({ seatId, startedAtMs });
    },
    stop: () => setTalk(null),
  };
}
