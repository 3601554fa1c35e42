import type { NumberLook } from '../../kernel/format';
import type { Agenda } from '../agenda/agenda-schema';
import type { Side } from '../agreement/accountability-schema';
import type { AgreementDocument, WorkshopDraft } from '../agreement/agreement-schema';
import { roleStand } from '../agreement/own-role';
import { heldStages } from '../agreement/held-stages';
import { plannedMinutesOf, type ScriptMinutes } from '../agreement/planned-minutes';
import { stageIds, type StageId } from '../agreement/stage-ids';

/** The minutes of a stage. */
export interface RoomMinutes {
  readonly planned: number;
  readonly used: number;
}

/** How the day goes, as far as the room may know: no notes, no scripts, no disputes, no example of anybody's pay. */
export interface RoomCourse {
  /** Without the skipped ones. */
  readonly stages: readonly StageId[];
  readonly minutes: Readonly<Record<StageId, RoomMinutes>>;
  readonly agenda: Agenda;
  /** Ids of participants who said in person that they understand their own role as it is now. */
  readonly understoodBy: readonly string[];
}

/** A question of the perception gap. */
export interface RoomQuestion {
  readonly id: string;
  readonly question: string;
  readonly unit: string;
  /** Who has written a number down. */
  readonly isIn: Readonly<Record<Side, boolean>>;
  /** Null until both sides have committed and the facilitator has shown them. */
  readonly revealed: { readonly marketing: number; readonly sales: number; readonly record: number | null } | null;
}

interface AlikeCount {
  readonly alike: number;
  readonly of: number;
}

/** How often both sides sorted the same leads alike, in the newest test that both finished. */
export interface SortingOutcome extends AlikeCount {
  readonly number: number;
  /** By the name of the term, as it was when the test began. */
  readonly terms: readonly (AlikeCount & { readonly name: string })[];
}

/** How a side answered on a theme of the pulse. */
export interface PulseReading {
  /** 1 to 5. */
  readonly mean: number;
  readonly level: 'low' | 'mixed' | 'high';
}

export interface PulseTheme {
  readonly name: string;
  readonly marketing: PulseReading;
  readonly sales: PulseReading;
}

/** All that a view for the room is made of. What is not in here cannot be shown. */
export interface RoomSource {
  readonly document: AgreementDocument;
  readonly look: NumberLook;
  readonly course: RoomCourse;
  readonly questions: readonly RoomQuestion[];
  /** Null before the first test. */
  readonly sorting: SortingOutcome | null;
  /** Null until a round ended with at least three answers on each side. */
  readonly pulse: readonly PulseTheme[] | null;
}

/** Where the facilitator is. */
export interface RoomCursor {
  readonly stage: StageId;
  /** Id of the row that is talked about, or the name of a field in it (`terms.<id>.entryTest`); empty for none. */
  readonly pointer: string;
}

/** The part of how the workshop goes that may reach the room. Of the scripts, that is their minutes alone. */
export function courseOf({ document, facilitation }: WorkshopDraft, scripts: readonly ScriptMinutes[]): RoomCourse {
  const minutesOf = (stage: StageId): RoomMinutes => ({
    planned: plannedMinutesOf(stage, facilitation, scripts),
    used: Math.floor(facilitation.stages[stage].usedSeconds / 60),
  });
  return {
    stages: heldStages(facilitation),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each stage
    minutes: Object.fromEntries(stageIds.map((stage) => [stage, minutesOf(stage)])) as RoomCourse['minutes'],
    agenda: facilitation.agenda,
    understoodBy: document.setup.participants
      .filter((participant) => {
        const own = facilitation.understood.find(({ participantId }) => participantId === participant.id);
        return roleStand(participant, own, document).kind === 'ticked';
      })
      .map(({ id }) => id),
  };
}

/** True for the row the facilitator points at. */
export const isPointedAt = ({ pointer }: RoomCursor, rowId: string): boolean =>
  pointer === rowId || `${pointer}.`.includes(`.${rowId}.`);
