/** Calls of the page as they come and go: what the closing window waits for, and what is slow. */
export interface CallTraffic {
  readonly inFlight: () => number;
  /** When the last call began or ended; 0 before the first. */
  readonly lastAtMs: () => number;
  readonly track: <T>(path: string, call: () => Promise<T>) => Promise<T>;
}

interface Deps {
  readonly nowMs: () => number;
  readonly onSlowCall: (path: string, tookMs: number) => void;
}

/** A call that keeps main busy longer than this would be felt as a stutter. */
const slowMs = 50;

export function createCallTraffic({ nowMs, onSlowCall }: Deps): CallTraffic {
  let inFlight = 0;
  let lastAtMs = 0;
  return {
    inFlight: () => inFlight,
    lastAtMs: () => lastAtMs,
    track: async (path, call) => {
      const startMs = nowMs();
      lastAtMs = startMs;
      inFlight += 1;
      try {
        return await call();
      } finally {
        inFlight -= 1;
        lastAtMs = nowMs();
        if (lastAtMs - startMs > slowMs) onSlowCall(path, lastAtMs - startMs);
      }
    },
  };
}
