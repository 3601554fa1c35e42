import { mustHaveIds, type MustHave } from '../agreement/must-have-schema';
import type { Agenda } from './agenda-schema';
import { minutesOf } from './agenda-times';
import type { DayClock } from './day-clock';

const MINUTE_MS = 60_000;

export type MustHaveId = MustHave['id'];

/** Why a must-have that does not hold yet may not be reached. */
type Danger =
  /** A block of it ends a full minute or more after the session should. */
  | { readonly kind: 'late' }
  /** Its block is behind the room, and no other serves it. */
  | { readonly kind: 'over' }
  /** Its blocks lose minutes. */
  | { readonly kind: 'cut'; readonly lostMinutes: number; readonly ofMinutes: number };

export interface MustHaveAtRisk {
  readonly id: MustHaveId;
  readonly danger: Danger;
}

interface PlannedBlock {
  readonly block: { readonly stage: string | null };
  readonly startsAtMs: number;
  readonly minutes: number;
  readonly minutesBefore: number;
}

/**
 * The must-haves that do not hold yet and that this plan of the rest puts at risk, the worst first. The one the room is
 * in is judged by the blocks it has left; one that a later session comes back to is not at risk today.
 */
export function mustHavesAtRisk(
  agenda: Agenda,
  { block: present }: DayClock,
  plan: readonly PlannedBlock[],
  { endsAtMs, unmet }: { readonly endsAtMs: number; readonly unmet: readonly MustHaveId[] },
): MustHaveAtRisk[] {
  const order: readonly Danger['kind'][] = ['late', 'over', 'cut'];
  const found = mustHaveIds.flatMap((id): MustHaveAtRisk[] => {
    if (!unmet.includes(id)) return [];
    const serving = agenda.blocks.filter(({ stage }) => stage === id);
    if (serving.some(({ session }) => session > present.session)) return [];
    const own = plan.filter(({ block }) => block.stage === id);
    if (own.some(({ startsAtMs, minutes }) => startsAtMs + minutes * MINUTE_MS - endsAtMs >= MINUTE_MS))
      return [{ id, danger: { kind: 'late' } }];
    if (own.length === 0 && present.stage !== id && serving.length > 0) return [{ id, danger: { kind: 'over' } }];
    const lostMinutes = own.reduce((sum, { minutesBefore, minutes }) => sum + minutesBefore - minutes, 0);
    if (lostMinutes === 0) return [];
    const ofMinutes = serving.reduce((sum, block) => sum + minutesOf(block), 0);
    return [{ id, danger: { kind: 'cut', lostMinutes, ofMinutes } }];
  });
  return found.toSorted((a, b) => order.indexOf(a.danger.kind) - order.indexOf(b.danger.kind));
}
