interface Deps {
  /** Calls under way, and when the last one began or ended. */
  readonly traffic: { readonly inFlight: () => number; readonly lastAtMs: () => number };
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Longer than the page waits before it saves a keystroke (300 ms at most), so that none is under way unseen. */
const quietMs = 350;
const longestMs = 4_000;

/**
 * Resolves when the page has nothing left to save: no call for 350 ms and none under way, or after 4 s at the latest,
 * so that a page that hangs cannot keep the window open.
 *
 * @returns false if the time ran out.
 */
export async function untilSaved({ traffic, nowMs, wait }: Deps): Promise<boolean> {
  const startMs = nowMs();
  while (nowMs() - startMs < longestMs) {
    const quietSinceMs = Math.max(startMs, traffic.lastAtMs());
    if (traffic.inFlight() === 0 && nowMs() - quietSinceMs >= quietMs) return true;
    await wait(25);
  }
  return false;
}
