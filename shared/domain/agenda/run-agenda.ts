import type { StageId } from '../agreement/stage-ids';
import type { Agenda, AgendaBlock } from './agenda-schema';
import { blocksOf, blockUnderWay } from './agenda-times';

/** A look at another stage that is shorter than this leaves the clock where it was. */
const GLANCE_MS = 60_000;
const MOST_HELD = 400;

/** Begins a session with its first block; null where it has none. @param endsAtMs when the room is told it ends. */
export function beginSession(agenda: Agenda, session: number, nowMs: number, endsAtMs: number): Agenda | null {
  const [first] = blocksOf(agenda, session);
  if (!first) return null;
  return {
    ...agenda,
    held: agenda.held.filter(({ blockId }) => agenda.blocks.find(({ id }) => id === blockId)?.session !== session),
    running: { blockId: first.id, blockStartedAtMs: nowMs, sessionStartedAtMs: nowMs, keptBehind: 0 },
    endsAtMs,
  };
}

/**
 * The clock in another block. All time since the session began is in exactly one block: where a block was left within a
 * minute, its moments go to the next one, and where the room comes back within it, to the block it had left.
 */
export function moveToBlock(agenda: Agenda, blockId: string, nowMs: number): Agenda {
  const { running, held } = agenda;
  if (running === null || running.blockId === blockId || !agenda.blocks.some(({ id }) => id === blockId)) return agenda;
  const isGlance = nowMs - running.blockStartedAtMs < GLANCE_MS;
  const last = held.at(-1);
  if (isGlance && last?.blockId === blockId && last.endedAtMs === running.blockStartedAtMs) {
    return {
      ...agenda,
      held: held.slice(0, -1),
      running: { ...running, blockId, blockStartedAtMs: last.startedAtMs },
    };
  }
  return {
    ...agenda,
    held: isGlance ? held : withStretch(agenda, nowMs),
    running: { ...running, blockId, blockStartedAtMs: isGlance ? running.blockStartedAtMs : nowMs },
  };
}

/** The clock stands still; what was held stays written. */
export function endSession(agenda: Agenda, nowMs: number): Agenda {
  return agenda.running === null
    ? agenda
    : { ...agenda, held: withStretch(agenda, nowMs), running: null, endsAtMs: null };
}

/**
 * The clock after the room opened a stage: it moves to the stage's block, the next one ahead if there are several. It
 * stays where the present block serves the stage, where no block does, and in a break, which ends when it is ended.
 */
export function followStage(agenda: Agenda, stage: StageId, nowMs: number): Agenda {
  const block = blockUnderWay(agenda);
  if (!block || block.isBreak || block.stage === stage) return agenda;
  const own = blocksOf(agenda, block.session);
  const at = own.indexOf(block);
  const serves = (candidate: AgendaBlock) => candidate.stage === stage;
  const target = own.slice(at + 1).find(serves) ?? own.slice(0, at).findLast(serves);
  return target ? moveToBlock(agenda, target.id, nowMs) : agenda;
}

function withStretch({ running, held }: Agenda, nowMs: number): Agenda['held'] {
  if (running === null || nowMs <= running.blockStartedAtMs) return held;
  const stretch = { blockId: running.blockId, startedAtMs: running.blockStartedAtMs, endedAtMs: nowMs };
  return [...held, stretch].slice(-MOST_HELD);
}
