import { isOwnCard, whyNotBegin } from '#shared/domain/interview/blind';
import { scorecardIdSchema, type ScorecardDocument, type ScorecardId } from '#shared/domain/interview/scorecard-schema';
import { unfinished, type Unfinished } from '#shared/domain/interview/unfinished';
import { whyNotSave } from '#shared/domain/interview/why-not-save';
import { dateNames } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';
import type { Search } from '#shared/domain/search/search-schema';
import type { Caller, CallingSeat } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { DatePlace, DateRepository } from '../candidates/date-progress';
import type { OpenSeatRepository } from '../seats/open-seat-repository';
import type { PinRepository } from '../seats/pin-repository';
import { sheetOf, type SheetDeps } from './interview-sheet';
import type { Scorecard } from './scorecard-repository';
import { interviewsOf } from './seat-board';
import { mustBeSeat, viewerOf } from './viewer-of';

interface Deps extends SheetDeps {
  readonly dates: DateRepository;
  readonly pins: PinRepository;
  readonly openSeat: OpenSeatRepository;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** A seat that calls, as the panel knows it now. */
interface Place {
  readonly calling: CallingSeat;
  readonly search: Search;
  readonly seat: Seat;
}

/** What a seat does with its own scorecards. No other card is read but for batons of dates that are open. */
export function createInterviewHandlers(deps: Deps): ApiHandlers['interviews'] {
  const { sources, scorecards, inTransaction } = deps;
  const placeOf = (caller: Caller): Place => {
    const calling = mustBeSeat(caller);
    if (deps.pins.generationOf(calling) !== calling.generation)
      throw new AppError('NOT_FOUND', 'The PIN of this seat was taken away. Hand the laptop over and choose another.');
    return { calling, ...sources.mustFindPlace(calling) };
  };
  const sheet = ({ calling, search, seat }: Place, card: Scorecard) =>
    sheetOf(deps, { kind: 'seat', ...calling }, { card, search, seat });
  const mustOwn = (caller: Caller, id: ScorecardId): Scorecard => {
    const viewer = viewerOf(caller);
    const card = scorecards.read(viewer, id);
    if (!card || !isOwnCard(viewer, card)) throw gone('interview');
    return card;
  };
  const mustOwnUnsealed = (caller: Caller, id: ScorecardId): Scorecard => {
    const card = mustOwn(caller, id);
    if (card.isCommitted)
      throw new AppError('CONFLICT', 'This assessment is committed. It can be read, and nobody can change it.');
    if (deps.dates.facts(card).excused.includes(card.seatId)) throw refusal('excused');
    return card;
  };

  return {
    board: (_input, caller) => {
      const { calling, search, seat } = placeOf(caller);
      const candidates = sources.listCandidates(search.id);
      return {
        searchId: search.id,
        searchTitle: search.document.title,
        seat,
        pinResetAtMs: deps.pins.find(calling)?.resetAtMs ?? null,
        dates: search.document.panel.dates,
        interviewing: deps.openSeat.get()?.candidateId ?? null,
        interviews: interviewsOf(deps, calling, { seat, candidates }),
      };
    },
    open: ({ candidateId, date }, caller) => {
      const place = placeOf(caller);
      const candidate = sources.mustFindCandidate(candidateId);
      if (candidate.searchId !== place.search.id) throw gone('candidate');
      const card = inTransaction(() => {
        const found = scorecards.findOwn(place.calling, { candidateId, date });
        const opened = found ?? begin(deps, place, { candidateId, date });
        if (!opened.isCommitted && deps.dates.facts(opened).excused.includes(opened.seatId)) throw refusal('excused');
        deps.openSeat.noteCandidate(place.calling, opened.isCommitted ? null : candidateId);
        return opened;
      });
      return sheet(place, card);
    },
    save: ({ scorecardId, expectedRev, document }, caller) => {
      const place = placeOf(caller);
      const rev = inTransaction(() => {
        const card = mustOwnUnsealed(caller, scorecardId);
        if (card.rev !== expectedRev) return null;
        const { kit } = deps.kits.get(card.kitVersionId);
        const why = whyNotSave(kit, card.document, document);
        if (why !== null) throw new AppError('VALIDATION', why);
        const sealed = withImpression(card.document, document, deps.nowMs());
        return scorecards.save(viewerOf(caller), scorecardId, { expectedRev, document: sealed })
          ? expectedRev + 1
          : null;
      });
      if (rev === null) return { kind: 'conflict', current: sheet(place, mustOwn(caller, scorecardId)) };
      return { kind: 'saved', rev };
    },
    commit: ({ scorecardId, expectedRev }, caller) => {
      const place = placeOf(caller);
      inTransaction(() => {
        const card = mustOwnUnsealed(caller, scorecardId);
        const open = unfinished(deps.kits.get(card.kitVersionId).kit, card.document);
        if (card.rev !== expectedRev) throw stale();
        if (open.length > 0) throw unfinishedError(open);
        // Whoever joined the panel meanwhile is expected too, before this card can be the last one.
        deps.dates.joinNewSeats(place.search.id, place.search.document.panel.seats);
        if (!scorecards.commit(viewerOf(caller), scorecardId, { expectedRev, nowMs: deps.nowMs() })) throw stale();
        deps.openSeat.noteCandidate(place.calling, null);
      });
      return sheet(place, mustOwn(caller, scorecardId));
    },
  };
}

/** Begins an interview. @throws {AppError} CONFLICT with the reason why it cannot. */
function begin(deps: Deps, { calling, search, seat }: Place, place: DatePlace): Scorecard {
  const facts = deps.dates.facts(place);
  if (!seat.dates.includes(place.date) && !facts.expected.includes(seat.id))
    throw new AppError('CONFLICT', `This seat does not interview on the ${dateNames[place.date].toLowerCase()}.`);
  const why = whyNotBegin(seat.id, facts);
  if (why !== null) throw refusal(why);
  const kit = deps.kits.newest({ searchId: search.id, seatId: seat.id, date: place.date });
  if (!kit) {
    throw new AppError(
      'CONFLICT',
      'The kit of this interview is not locked yet. Hand the laptop over and lock it first.',
    );
  }
  deps.dates.begin(place, search.document.panel.seats);
  deps.scorecards.insert({
    ...place,
    id: scorecardIdSchema.parse(deps.newId()),
    seatId: seat.id,
    generation: calling.generation,
    kitVersionId: kit.id,
    startedAtMs: deps.nowMs(),
  });
  const begun = deps.scorecards.findOwn(calling, place);
  if (!begun) throw new Error('the interview that was just begun is not there');
  return begun;
}

const refusals: Readonly<Record<NonNullable<ReturnType<typeof whyNotBegin>>, string>> = {
  excused: 'This seat was excused from this interview, for good.',
  open: 'The scores of this date are open already, so nobody can interview on it any more.',
  committed:
    'This seat has committed its assessment, before its PIN was taken away. It can be read when the date is open.',
};
const refusal = (why: keyof typeof refusals) => new AppError('CONFLICT', refusals[why]);
const stale = () =>
  new AppError('CONFLICT', 'This assessment was changed meanwhile. Look at it again, then commit it.');

/** When the first impression was given is main's to say, and is said once. */
function withImpression(before: ScorecardDocument, after: ScorecardDocument, nowMs: number): ScorecardDocument {
  if (after.firstImpression === null) return after;
  const sealedAtMs = before.firstImpression?.sealedAtMs ?? nowMs;
  return { ...after, firstImpression: { ...after.firstImpression, sealedAtMs } };
}

/** Names every gap by its id, for the screen to show it at its place. */
function unfinishedError(gaps: readonly Unfinished[]): AppError {
  const [first] = gaps;
  const message =
    gaps.length === 1 && first ? first.missing : `${gaps.length} things are unfinished. Finish them, then commit.`;
  return new AppError(
    'VALIDATION',
    message,
    Object.fromEntries(gaps.map(({ kind, id, missing }) => [`${kind}.${id}`, missing])),
  );
}
