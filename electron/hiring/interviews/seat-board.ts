import type { SeatBoard } from '#shared/domain/interview/interview-schema';
import { dateNumbers, type DateNumber } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';
import type { CallingSeat } from '#shared/ipc/caller';
import { unlessDamaged } from '../../agreements/stored-text';
import type { NamedCandidate } from './hiring-sources';
import type { SheetDeps } from './interview-sheet';

type Row = SeatBoard['interviews'][number];

/** The interviews of one seat: by candidate, then date. Of scorecards it reads the seat's own alone. */
export function interviewsOf(
  deps: SheetDeps,
  calling: CallingSeat,
  { seat, candidates }: { readonly seat: Seat; readonly candidates: readonly NamedCandidate[] },
): Row[] {
  return candidates.flatMap((candidate) =>
    dateNumbers.flatMap((date) => {
      const row = interviewOf(deps, calling, { seat, candidate, date });
      return row ? [row] : [];
    }),
  );
}

interface Place {
  readonly seat: Seat;
  readonly candidate: NamedCandidate;
  readonly date: DateNumber;
}

/** Null if the seat does not interview this candidate on this date. */
function interviewOf(deps: SheetDeps, calling: CallingSeat, { seat, candidate, date }: Place): Row | null {
  const place = { candidateId: candidate.id, date };
  const facts = deps.dates.facts(place);
  if (!seat.dates.includes(date) && !facts.expected.includes(seat.id)) return null;
  const isCommitted = facts.cards.some((card) => card.seatId === seat.id && card.isCommitted);
  // A damaged card stays on the board, without its count: opening it says what to do.
  const card = unlessDamaged(() => deps.scorecards.findOwn(calling, place), null);
  const isBegun = facts.cards.some((each) => each.seatId === seat.id && each.generation === calling.generation);
  const isOut = candidate.stage === 'withdrawn' || candidate.stage === 'declined';
  if (isOut && !isCommitted && !isBegun) return null;
  const locked = card
    ? deps.kits.get(card.kitVersionId)
    : deps.kits.newest({ searchId: candidate.searchId, seatId: seat.id, date });
  return {
    ...place,
    name: candidate.name,
    headline: candidate.headline,
    status: isCommitted ? 'committed' : facts.excused.includes(seat.id) ? 'excused' : isBegun ? 'begun' : 'waiting',
    kitVersion: locked?.version ?? null,
    plannedMinutes: locked?.kit.plannedMinutes ?? 0,
    questions: locked?.kit.items.filter((item) => item.isScored).length ?? 0,
    rated: Object.values(card?.document.answers ?? {}).filter(({ rating }) => rating !== null).length,
  };
}
