import type { SeatDoor } from '#shared/domain/interview/interview-schema';
import { searchIdSchema, type SearchId } from '#shared/domain/search/search-schema';
import type { Caller, CallingSeat } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { HiringSources } from '../interviews/hiring-sources';
import { mustBeSeat } from '../interviews/viewer-of';
import type { OpenSeatRepository } from './open-seat-repository';
import { blockMsAfter, triesLeft } from './pin-blocking';
import { hashPin, isPin } from './pin-hash';
import type { PinRepository } from './pin-repository';

/** Puts windows in each other's place; nothing on the command line. */
export interface SeatWindows {
  /** Opens the seat's own window; the desk's is destroyed when its saves have come to rest. */
  readonly openSeat: (seat: CallingSeat, from: Caller) => void;
  /** Opens the desk's window at the curtain of the search; the seat's is destroyed likewise. */
  readonly openDesk: (searchId: SearchId, from: Caller) => void;
}

interface Deps {
  readonly sources: HiringSources;
  readonly pins: PinRepository;
  readonly openSeat: OpenSeatRepository;
  readonly windows: SeatWindows;
  readonly inTransaction: <T>(work: () => T) => T;
  /** N of scrypt, where the usual one is too slow: in tests. */
  readonly pinCost?: number;
  readonly nowMs: () => number;
}

type Place = Pick<CallingSeat, 'seatId'> & { readonly searchId: SearchId };

export function createSeatHandlers(deps: Deps): ApiHandlers['seats'] {
  const { sources, pins, openSeat, windows, nowMs } = deps;
  const doorOf = (place: Place): SeatDoor => {
    const seat = pins.find(place);
    const blockedUntilMs = seat?.blockedUntilMs ?? 0;
    return {
      seatId: place.seatId,
      hasPin: seat !== null && seat.pin !== null,
      pinResetAtMs: seat?.resetAtMs ?? null,
      blockedUntilMs: blockedUntilMs > nowMs() ? blockedUntilMs : null,
    };
  };

  return {
    doors: ({ searchId }) =>
      sources.mustFindSearch(searchId).document.panel.seats.map(({ id }) => doorOf({ searchId, seatId: id })),
    choosePin: async ({ pin, ...place }) => {
      sources.mustFindPlace(place);
      if (pins.find(place)?.pin) throw hasPinAlready();
      if (!pins.choose(place, await hashPin(pin, deps.pinCost))) throw hasPinAlready();
      return doorOf(place);
    },
    resetPin: (place) => {
      sources.mustFindPlace(place);
      if (!pins.reset(place, nowMs())) throw new AppError('CONFLICT', 'This seat has no PIN that could be taken away.');
      return doorOf(place);
    },
    open: async ({ pin, ...place }, caller) => {
      sources.mustFindPlace(place);
      const { seat, wrongTries, blockedUntilMs } = deps.inTransaction(() => countTry(pins, place, nowMs()));
      if (seat === null) return { kind: 'blocked', untilMs: blockedUntilMs ?? nowMs() };
      const isRight = await isPin(pin, seat.pin);
      if (!isRight && blockedUntilMs !== null) return { kind: 'blocked', untilMs: blockedUntilMs };
      if (!isRight) return { kind: 'wrong-pin', triesLeft: triesLeft(wrongTries) };
      deps.inTransaction(() => {
        // The PIN may have been taken away while it was checked.
        if (pins.find(place)?.pin?.hash !== seat.pin.hash) throw noPin();
        pins.noteTries(place, { wrongTries: 0, blockedUntilMs: null });
        openSeat.take(place);
      });
      windows.openSeat({ ...place, generation: seat.generation }, caller);
      return { kind: 'opened' };
    },
    interrupted: () => {
      const open = openSeat.get();
      if (!open) return null;
      const { searchId, seatId, candidateId } = open;
      const { title, panel } = sources.mustFindSearch(searchId).document;
      const seat = panel.seats.find(({ id }) => id === seatId);
      if (!seat) return null;
      const candidateName = candidateId === null ? '' : (sources.findCandidate(candidateId)?.name ?? '');
      return { searchId, seatId, searchTitle: title, seat, candidateName };
    },
    forgetInterrupted: () => openSeat.clear(),
    holder: (_input, { seat }) =>
      seat ? { searchId: searchIdSchema.parse(seat.searchId), seatId: seat.seatId } : null,
    handOver: (_input, caller) => {
      const { searchId } = mustBeSeat(caller);
      openSeat.clear();
      windows.openDesk(searchIdSchema.parse(searchId), caller);
    },
  };
}

const noPin = () => new AppError('CONFLICT', 'This seat has no PIN yet. Choose one first.');
const hasPinAlready = () =>
  new AppError('CONFLICT', 'This seat has a PIN already. The desk can take it away; then choose another.');

/**
 * Counts a try as wrong before it is checked: a try that is cut off by killing the app is counted too, and of many at
 * once no more are let through than one after the other. `seat` is null while the door is blocked.
 */
function countTry(pins: PinRepository, place: Place, nowMs: number) {
  const seat = pins.find(place);
  if (!seat?.pin) throw noPin();
  if (seat.blockedUntilMs !== null && seat.blockedUntilMs > nowMs) {
    return { seat: null, wrongTries: seat.wrongTries, blockedUntilMs: seat.blockedUntilMs };
  }
  const wrongTries = seat.wrongTries + 1;
  const blockMs = blockMsAfter(wrongTries);
  const blockedUntilMs = blockMs > 0 ? nowMs + blockMs : null;
  pins.noteTries(place, { wrongTries, blockedUntilMs });
  return { seat: { generation: seat.generation, pin: seat.pin }, wrongTries, blockedUntilMs };
}
