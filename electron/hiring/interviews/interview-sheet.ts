import type { InterviewSheet } from '#shared/domain/interview/interview-schema';
import { isDateOpen, type Viewer } from '#shared/domain/interview/blind';
import type { Baton } from '#shared/domain/interview/interview-schema';
import type { DatePlan, Seat } from '#shared/domain/search/panel-schema';
import type { Search } from '#shared/domain/search/search-schema';
import type { DatePlace, DateRepository } from '../candidates/date-progress';
import type { HiringSources } from './hiring-sources';
import type { LockedKitRepository } from './locked-kit-repository';
import type { Scorecard, ScorecardRepository } from './scorecard-repository';

export interface SheetDeps {
  readonly sources: HiringSources;
  readonly dates: Pick<DateRepository, 'facts'>;
  readonly kits: LockedKitRepository;
  readonly scorecards: ScorecardRepository;
}

/** Everything interview mode shows of a card that `viewer` was allowed to read. */
export function sheetOf(
  deps: SheetDeps,
  viewer: Viewer,
  { card, search, seat }: { readonly card: Scorecard; readonly search: Search; readonly seat: Seat },
): InterviewSheet {
  const candidate = deps.sources.mustFindCandidate(card.candidateId);
  const { version, kit } = deps.kits.get(card.kitVersionId);
  const { title, profile, panel } = search.document;
  return {
    scorecardId: card.id,
    candidateId: card.candidateId,
    candidateName: candidate.name,
    candidateHeadline: candidate.headline,
    searchTitle: title,
    seat,
    date: panel.dates.find(({ date }) => date === card.date) ?? unplanned(card.date),
    kitVersion: version,
    kit,
    competencies: profile.competencies,
    dealBreakers: profile.dealBreakers,
    batons: batonsFor(deps, viewer, card).map((baton) => ({
      ...baton,
      fromSeat: panel.seats.find(({ id }) => id === baton.fromSeatId) ?? null,
    })),
    document: card.document,
    rev: card.rev,
    startedAtMs: card.startedAtMs,
    committedAtMs: card.committedAtMs,
  };
}

const unplanned = (date: DatePlan['date']): DatePlan => ({ date, purpose: '', hopedOutcome: '' });

/** What the seats of earlier dates handed on, once those dates are open; by date and seat. */
function batonsFor(
  { dates, scorecards }: SheetDeps,
  viewer: Viewer,
  { candidateId, date }: DatePlace,
): Omit<Baton, 'fromSeat'>[] {
  return scorecards
    .readAll(viewer, candidateId)
    .filter((card) => card.date < date && card.isCommitted)
    .filter((card) => isDateOpen(dates.facts({ candidateId, date: card.date })))
    .map((card) => ({
      fromSeatId: card.seatId,
      fromDate: card.date,
      asks: card.document.askNext.filter(({ ask }) => ask.trim() !== ''),
    }))
    .filter(({ asks }) => asks.length > 0);
}
