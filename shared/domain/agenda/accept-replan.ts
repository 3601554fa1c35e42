import type { Agenda } from './agenda-schema';
import { leastMinutesOf } from './agenda-times';
import { heldMs } from './day-clock';
import type { Replan } from './replan';

/**
 * The agenda by the new plan: shorter blocks, and the end it leads to. A block that gave minutes keeps the least it had,
 * so that a second plan cannot take from it again and again.
 *
 * @param endsAtMs when the session should end; where that cannot be kept, the plan's own end is what the room is told.
 */
export function acceptReplan(
  agenda: Agenda,
  { blocks, lateMinutes, endsAtMs: plannedEndMs }: Replan,
  endsAtMs: number,
): Agenda {
  const given = new Map(
    blocks.flatMap(({ block, minutes, minutesBefore }) => (minutes < minutesBefore ? [[block.id, minutes]] : [])),
  );
  return {
    ...agenda,
    endsAtMs: lateMinutes > 0 ? plannedEndMs : endsAtMs,
    blocks: agenda.blocks.map((block) => {
      const left = given.get(block.id);
      if (left === undefined) return block;
      const held = Math.floor(heldMs(agenda, block.id) / 60_000);
      return { ...block, minutes: held + left, leastMinutes: leastMinutesOf(block) };
    }),
  };
}
