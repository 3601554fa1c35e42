import { useEffect } from 'react';
import { create } from 'zustand';

import { note, useCard, useInterview } from './interview-store';

const TICK_MS = 1_000;
/** How much of the time may be lost when the app is killed. */
const SAVE_EVERY_MS = 5_000;
/** A tick that took longer slept with the laptop: that time was no interview. */
const LONGEST_TICK_MS = 3_000;

/** Time since the scorecard's own count, in milliseconds: shown, not saved yet. */
export const useUnsavedTime = create<{ readonly ms: number }>()(() => ({ ms: 0 }));

/** Adds what was counted to the interview and to the question it was counted for. */
function saveTime(step: string): void {
  const ms = Math.round(useUnsavedTime.getState().ms);
  if (ms === 0) return;
  useUnsavedTime.setState({ ms: 0 });
  note((document) => {
    document.elapsedMs += ms;
    const answer = document.answers[step];
    if (answer) answer.elapsedMs += ms;
  });
}

/** Counts while the interview goes on: from the sealed first impression to the commit, not while it is paused. */
export function useInterviewClock(): void {
  const isSealed = useInterview((state) => state.isSealed);
  const step = useCard((state) => state.document.currentItemId);
  const isRunning = useCard(
    ({ document, other }) =>
      document.firstImpression !== null && !document.isPaused && !document.isFromPaper && other === null,
  );
  useEffect(() => {
    if (!isRunning || isSealed) return undefined;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      useUnsavedTime.setState(({ ms }) => ({ ms: ms + Math.min(now - last, LONGEST_TICK_MS) }));
      last = now;
      if (useUnsavedTime.getState().ms >= SAVE_EVERY_MS) saveTime(step);
    }, TICK_MS);
    return () => {
      clearInterval(timer);
      saveTime(step);
    };
  }, [isRunning, isSealed, step]);
}

/** How long the interview has run, to the second on screen. */
export function useElapsedMs(): number {
  const saved = useCard((state) => state.document.elapsedMs);
  const unsaved = useUnsavedTime((state) => state.ms);
  return saved + unsaved;
}

export const togglePause = (): void => note((document) => void (document.isPaused = !document.isPaused));
