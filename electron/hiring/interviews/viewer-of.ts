import type { Viewer } from '#shared/domain/interview/blind';
import type { Caller, CallingSeat } from '#shared/ipc/caller';
import { AppError } from '#shared/kernel/errors';

/** Who a call looks with: the seat whose window it came from, else the desk. */
export function viewerOf({ seat }: Caller): Viewer {
  return seat === null ? { kind: 'desk' } : { kind: 'seat', ...seat };
}

/** @throws {AppError} NOT_FOUND at the desk. */
export function mustBeSeat({ seat }: Caller): CallingSeat {
  if (!seat) throw new AppError('NOT_FOUND', 'Open your seat first.');
  return seat;
}
