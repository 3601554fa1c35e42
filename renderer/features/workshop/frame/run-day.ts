import { acceptReplan } from '#shared/domain/agenda/accept-replan';
import type { Agenda } from '#shared/domain/agenda/agenda-schema';
import type { Replan } from '#shared/domain/agenda/replan';
import { beginSession, endSession, moveToBlock } from '#shared/domain/agenda/run-agenda';
import { dayMovedTo } from '#shared/domain/agenda/used-time';
import { showToast } from '../../../ui/toast';
import { editFacilitation, note, useWorkshop } from '../workshop-store';

/** What moves the clock is noted and no step to undo: time does not come back. */

function moveClock(after: Agenda): void {
  const { agenda, stages } = dayMovedTo(useWorkshop.getState().facilitation, after);
  note((facilitation) => {
    Object.assign(facilitation, { agenda, stages });
  });
}

export interface Beginning {
  readonly session: 1 | 2;
  /** In minutes after midnight: where the agenda's own times begin from now on. */
  readonly startsAt: number;
  /** When the room is told it ends. */
  readonly endsAtMs: number;
}

/** Begins a session now, in the stage of its first block. */
export function beginDay({ session, startsAt, endsAtMs }: Beginning): void {
  const { agenda } = useWorkshop.getState().facilitation;
  const begun = beginSession(agenda, session, Date.now(), endsAtMs);
  if (begun === null) return;
  const [first, second] = agenda.startsAt;
  note((facilitation) => {
    facilitation.agenda = { ...begun, startsAt: session === 1 ? [startsAt, second] : [first, startsAt] };
  });
  openBlock(begun.running?.blockId);
}

/** The clock and the room in a block: its stage opens, if it has one. */
export function goToBlock(blockId: string): void {
  moveClock(moveToBlock(useWorkshop.getState().facilitation.agenda, blockId, Date.now()));
  openBlock(blockId);
}

function openBlock(blockId: string | undefined): void {
  const { agenda } = useWorkshop.getState().facilitation;
  const stage = agenda.blocks.find(({ id }) => id === blockId)?.stage ?? null;
  if (stage === null) return;
  note((facilitation) => {
    if (facilitation.currentStage === stage) return;
    facilitation.currentStage = stage;
    facilitation.currentField = '';
  });
}

/** Stops the clock, and offers to let it go on as if nothing had happened. */
export function endDay(): void {
  const { agenda } = useWorkshop.getState().facilitation;
  moveClock(endSession(agenda, Date.now()));
  showToast({
    title: 'The clock of the day has stopped.',
    action: {
      label: 'Let it run on',
      onPress: () => {
        const { agenda: now } = useWorkshop.getState().facilitation;
        if (now.running === null)
          moveClock({ ...now, running: agenda.running, endsAtMs: agenda.endsAtMs, held: agenda.held });
      },
    },
  });
}

/** Goes by the new plan; one step that can be undone. */
export function goByPlan(plan: Replan, endsAtMs: number): void {
  editFacilitation('Re-plan the rest of the day', (facilitation) => {
    const { blocks, endsAtMs: promisedMs } = acceptReplan(useWorkshop.getState().facilitation.agenda, plan, endsAtMs);
    for (const [index, { minutes, leastMinutes }] of blocks.entries()) {
      const block = facilitation.agenda.blocks[index];
      if (block) Object.assign(block, { minutes, leastMinutes });
    }
    facilitation.agenda.endsAtMs = promisedMs;
  });
  keepBehind(0);
}

/** Goes on as it is. @param minutes behind by now: it is asked again when it has grown. */
export function keepBehind(minutes: number): void {
  note(({ agenda: { running } }) => {
    if (running) running.keptBehind = Math.max(0, minutes);
  });
}
