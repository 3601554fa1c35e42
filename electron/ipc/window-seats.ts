import type { CallingSeat } from '#shared/ipc/caller';

const seats = new Map<number, CallingSeat>();

/** Which window is a seat's: main says so when it opens one, and nobody else can. */
export const giveToSeat = (windowId: number, seat: CallingSeat): void => void seats.set(windowId, seat);

/** The seat whose window it is; null for the desk's. */
export const seatOf = (windowId: number): CallingSeat | null => seats.get(windowId) ?? null;

/** Window numbers are never used twice, so this only keeps the list short. */
export const forgetWindow = (windowId: number): void => void seats.delete(windowId);
