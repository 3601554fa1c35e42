import type { Facilitation } from '../agreement/facilitation-schema';
import { stageIds, type StageId } from '../agreement/stage-ids';
import type { Agenda } from './agenda-schema';
import { blockUnderWay } from './agenda-times';
import { heldMs } from './day-clock';

type Day = Pick<Facilitation, 'agenda' | 'stages'>;

/**
 * The day with the clock moved on, and with what the move added to the time its stages have used.
 *
 * [Note: one clock at a time] While the day runs, the wall clock alone says how long a stage takes, whether its window is
 * seen or not: a stage's seconds grow when one of its blocks is left. While no day runs, the seconds grow as long as the
 * stage is open on the screen. So no moment counts twice, and none is lost when the app is closed on the way.
 */
export function dayMovedTo({ agenda: before, stages }: Day, after: Agenda): Day {
  if (after === before) return { agenda: before, stages };
  const next = { ...stages };
  for (const stage of stageIds) {
    const added = Math.round((stageMs(after, stage) - stageMs(before, stage)) / 1_000);
    if (added !== 0) next[stage] = { ...next[stage], usedSeconds: Math.max(0, next[stage].usedSeconds + added) };
  }
  return { agenda: after, stages: next };
}

/** Seconds a stage has used up to now, with the block the room is in. */
export function usedSecondsOf({ agenda, stages }: Day, stage: StageId, nowMs: number): number {
  const { running } = agenda;
  const open =
    running !== null && blockUnderWay(agenda)?.stage === stage ? Math.max(0, nowMs - running.blockStartedAtMs) : 0;
  return stages[stage].usedSeconds + Math.floor(open / 1_000);
}

const stageMs = (agenda: Agenda, stage: StageId): number =>
  agenda.blocks.reduce((sum, block) => sum + (block.stage === stage ? heldMs(agenda, block.id) : 0), 0);
