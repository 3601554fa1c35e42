import { useEffect } from 'react';

import type { StageId } from '#shared/domain/agreement/stage-ids';
import { note } from '../workshop-store';

const TICK_MS = 10_000;

/**
 * Counts the time a stage is open while its window can be seen. Less than ten seconds at its end are not counted. While
 * the day runs, its own clock counts instead: see [Note: one clock at a time].
 */
export function useStageClock(stage: StageId, isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      note((facilitation) => {
        if (facilitation.agenda.running !== null) return;
        facilitation.stages[stage].usedSeconds += TICK_MS / 1000;
      });
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [stage, isRunning]);
}
