import { useMemo } from 'react';

import { dayClock, type DayClock } from '#shared/domain/agenda/day-clock';
import { useNowMs } from '../../../lib/use-now';
import { useWorkshop } from '../workshop-store';

/** Often enough that a minute shows when it is over. */
const TICK_MS = 1_000;

/** The live clock of the day; null while none runs, or its block is no longer in the agenda. */
export function useDayClock(): DayClock | null {
  const agenda = useWorkshop((state) => state.facilitation.agenda);
  const nowMs = useNowMs(agenda.running === null ? undefined : TICK_MS);
  // A step of the clock may lie between two ticks: the present is never before it.
  const atMs = Math.max(nowMs, agenda.running?.blockStartedAtMs ?? 0);
  return useMemo(() => dayClock(agenda, atMs), [agenda, atMs]);
}
