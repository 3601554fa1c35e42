import type { Agenda, AgendaBlock } from './agenda-schema';
import { blocksOf, blockUnderWay, minutesOf } from './agenda-times';

const MINUTE_MS = 60_000;

/** A block still to come, as it will be held if nothing changes. */
export interface ComingBlock {
  readonly block: AgendaBlock;
  readonly startsAtMs: number;
  /** Whole minutes left for it: what it was given, less what the room has spent on it already. */
  readonly minutes: number;
}

/** The day as it stands at one moment. Instants are UTC, spans in milliseconds. */
export interface DayClock {
  readonly block: AgendaBlock;
  readonly startedAtMs: number;
  /** Since the room came into the block. */
  readonly elapsedMs: number;
  /** What this stretch of the block was given. */
  readonly givenMs: number;
  /** By how much the block is over what it was given; 0 while it is not. */
  readonly overMs: number;
  /** When the block ends: as given, or now where that has passed. */
  readonly blockEndsAtMs: number;
  readonly coming: readonly ComingBlock[];
  /** When the session ends if the rest goes as planned. */
  readonly expectedEndMs: number;
  /** When the room was told it ends. */
  readonly promisedEndMs: number;
  /** Positive: behind; negative: ahead. */
  readonly behindMs: number;
}

/** How long the room has been in a block, without the present stretch. */
export const heldMs = ({ held }: Pick<Agenda, 'held'>, blockId: string): number =>
  held.reduce((sum, stretch) => sum + (stretch.blockId === blockId ? stretch.endedAtMs - stretch.startedAtMs : 0), 0);

/** The live clock; null while none runs or the block it was in is gone. A clock that was set back counts as no time. */
export function dayClock(agenda: Agenda, nowMs: number): DayClock | null {
  const { running } = agenda;
  const block = blockUnderWay(agenda);
  if (running === null || !block) return null;
  const startedAtMs = running.blockStartedAtMs;
  const givenMs = Math.max(0, minutesOf(block) * MINUTE_MS - heldMs(agenda, block.id));
  const blockEndsAtMs = Math.max(nowMs, startedAtMs + givenMs);
  const coming = comingBlocks(agenda, block, blockEndsAtMs);
  const last = coming.at(-1);
  const expectedEndMs = last ? last.startsAtMs + last.minutes * MINUTE_MS : blockEndsAtMs;
  const promisedEndMs = agenda.endsAtMs ?? expectedEndMs;
  return {
    block,
    startedAtMs,
    elapsedMs: Math.max(0, nowMs - startedAtMs),
    givenMs,
    overMs: Math.max(0, nowMs - startedAtMs - givenMs),
    blockEndsAtMs,
    coming,
    expectedEndMs,
    promisedEndMs,
    behindMs: expectedEndMs - promisedEndMs,
  };
}

/** The session's blocks behind the present one, without those that had all their minutes before the room came back. */
function comingBlocks(agenda: Agenda, present: AgendaBlock, fromMs: number): ComingBlock[] {
  const own = blocksOf(agenda, present.session);
  return own.slice(own.indexOf(present) + 1).reduce<ComingBlock[]>((coming, block) => {
    const held = heldMs(agenda, block.id);
    const minutes = Math.max(0, Math.ceil(minutesOf(block) - held / MINUTE_MS));
    if (held > 0 && minutes === 0) return coming;
    const before = coming.at(-1);
    const startsAtMs = before ? before.startsAtMs + before.minutes * MINUTE_MS : fromMs;
    return [...coming, { block, startsAtMs, minutes }];
  }, []);
}
