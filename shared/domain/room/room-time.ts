import type { RoomClock } from './room-view-schema';

/** What a clock shows at one instant. */
export interface RoomTime {
  /** "12:40"; the time over the plan once it has run out, "3:05". */
  readonly figure: string;
  readonly isOver: boolean;
  /** "left" or "over". */
  readonly unit: string;
  /** "4 min behind", "6 min ahead", "on time"; empty where no agenda runs. */
  readonly standing: string;
  readonly isBehind: boolean;
}

const MINUTE_MS = 60_000;

/** What stands on the wall at `nowMs`. Ahead or behind is told in whole minutes against the session's end. */
export function roomTime(clock: RoomClock, nowMs: number): RoomTime {
  return clock.kind === 'running' ? runningTime(clock, nowMs) : countedTime(clock);
}

function runningTime({ endsAtMs, behindMs }: Extract<RoomClock, { kind: 'running' }>, nowMs: number): RoomTime {
  const overMs = nowMs - endsAtMs;
  const behindMinutes = Math.round((behindMs + Math.max(0, overMs)) / MINUTE_MS);
  return {
    figure: minutesAndSeconds(Math.abs(overMs)),
    isOver: overMs > 0,
    unit: overMs > 0 ? 'over' : 'left',
    standing:
      behindMinutes === 0 ? 'on time' : `${Math.abs(behindMinutes)} min ${behindMinutes > 0 ? 'behind' : 'ahead'}`,
    isBehind: behindMinutes > 0,
  };
}

function countedTime({ plannedMinutes, usedMinutes }: Extract<RoomClock, { kind: 'counted' }>): RoomTime {
  const left = Math.ceil(plannedMinutes - usedMinutes);
  return {
    figure: `${Math.abs(left)} min`,
    isOver: left < 0,
    unit: left < 0 ? 'over' : 'left',
    standing: '',
    isBehind: left < 0,
  };
}

function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
