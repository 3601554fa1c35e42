import { dayClock } from '../agenda/day-clock';
import type { Agenda } from '../agenda/agenda-schema';
import { cutTo } from './room-rows';
import type { RoomCourse, RoomCursor } from './room-source';
import type { RoomClock } from './room-view-schema';

/** The time of the agenda's block that runs, else of the stage; null where neither has minutes. */
export function roomClock(course: RoomCourse, { stage }: RoomCursor): RoomClock | null {
  const running = runningBlock(course.agenda);
  if (running) return running;
  const { planned, used } = course.minutes[stage];
  return planned > 0 ? { kind: 'counted', plannedMinutes: planned, usedMinutes: used } : null;
}

function runningBlock(agenda: Agenda): RoomClock | null {
  const startedAtMs = agenda.running?.blockStartedAtMs;
  // As it stood when the block began: from then on the page counts by itself.
  const clock = startedAtMs === undefined ? null : dayClock(agenda, startedAtMs);
  return (
    clock && {
      kind: 'running',
      label: cutTo(80, clock.block.title),
      endsAtMs: Math.round(clock.startedAtMs + clock.givenMs),
      behindMs: Math.round(clock.behindMs),
    }
  );
}
