export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string }
  /** Nothing more is sent until the user has chosen between two versions. */
  | { readonly kind: 'conflict' };

interface Deps<T> {
  /** Sends the whole draft; `conflict` when it was made on a revision that is no longer the current one. */
  readonly save: (draft: T) => Promise<'saved' | 'conflict'>;
  readonly onState: (state: SaveState) => void;
}

/** Shortest time between two saves. A keystroke waits this long at most, plus the save that is under way. */
export const SAVE_GAP_MS = 150;
const RETRY_MS = [500, 1_000, 2_000, 5_000];

/**
 * Sends every change to the disk, at once where the last save is long enough ago, also while typing goes on. One save is
 * under way at a time and always takes the latest draft. A failed save is tried again, with growing pauses, until it
 * succeeds: nothing typed is dropped.
 */
export function createSaveQueue<T>({ save, onState }: Deps<T>) {
  let latest: { readonly draft: T } | null = null;
  let underWay: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let failures = 0;
  let lastSentAtMs = -Infinity;
  let isStopped = false;

  const schedule = (delayMs: number) => {
    if (timer !== null || underWay || isStopped) return;
    timer = setTimeout(() => {
      timer = null;
      void send();
    }, delayMs);
  };

  const send = async (): Promise<void> => {
    if (underWay) return underWay;
    if (!latest || isStopped) return;
    const sent = latest;
    lastSentAtMs = performance.now();
    onState({ kind: 'saving' });
    underWay = attempt(sent);
    await underWay;
  };

  const attempt = async (sent: { readonly draft: T }): Promise<void> => {
    try {
      const outcome = await save(sent.draft);
      failures = 0;
      if (latest === sent) latest = null;
      isStopped = outcome === 'conflict';
      onState(isStopped ? { kind: 'conflict' } : latest ? { kind: 'saving' } : { kind: 'saved' });
    } catch (error) {
      failures += 1;
      onState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
    underWay = null;
    if (latest) schedule(failures > 0 ? (RETRY_MS[failures - 1] ?? 5_000) : untilGapIsOver());
  };

  const untilGapIsOver = () => {
    const sinceMs = performance.now() - lastSentAtMs;
    return sinceMs >= 0 && sinceMs < SAVE_GAP_MS ? SAVE_GAP_MS - sinceMs : 0;
  };

  return {
    /** Keeps the draft as the next to be saved. */
    push: (draft: T): void => {
      // Said at once: the user must never read "Saved" while a letter is not.
      if (!latest && failures === 0 && !isStopped) onState({ kind: 'saving' });
      latest = { draft };
      schedule(untilGapIsOver());
    },
    /** Saves what is waiting now. @returns true if nothing is left to save. */
    flush: async (): Promise<boolean> => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await underWay;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await send();
      return latest === null;
    },
    /** Goes on after a conflict was settled; what waited was settled with it. */
    resume: (): void => {
      latest = null;
      isStopped = false;
      onState({ kind: 'saved' });
    },
    isDirty: (): boolean => latest !== null,
  };
}
export type SaveQueue<T> = ReturnType<typeof createSaveQueue<T>>;
