import { create } from 'zustand';

import {
  calibrationIdSchema,
  type Calibration,
  type CalibrationResult,
} from '#shared/domain/calibration/calibration-schema';
import { api } from '../../lib/api';
import { wordsOf } from '../../ui/report-refusal';

interface SessionState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly id: string;
  /** Null in a seat's window, which is told the result alone. */
  readonly session: Calibration | null;
  /** Null until every seat has committed or is excused. */
  readonly result: CalibrationResult | null;
}

/** One session: who is how far, and what came of it as soon as it is open. */
export const useSession = create<SessionState>()(() => ({
  status: 'loading',
  problem: '',
  id: '',
  session: null,
  result: null,
}));

/** At the desk. A failure is kept in the state. */
export const loadSession = (id: string): Promise<void> =>
  load(id, async (calibrationId) => {
    const session = await api.calibration.get({ id: calibrationId });
    return { session, result: session.isOpen ? await api.calibration.result({ id: calibrationId }) : null };
  });

/** In a seat's window. A failure is kept in the state. */
export const loadResult = (id: string): Promise<void> =>
  load(id, async (calibrationId) => ({ session: null, result: await api.calibration.result({ id: calibrationId }) }));

async function load(
  id: string,
  read: (id: Calibration['id']) => Promise<Pick<SessionState, 'session' | 'result'>>,
): Promise<void> {
  if (useSession.getState().id !== id) useSession.setState({ status: 'loading', id, session: null, result: null });
  try {
    const found = await read(calibrationIdSchema.parse(id));
    if (useSession.getState().id === id) useSession.setState({ status: 'ready', problem: '', ...found });
  } catch (error) {
    if (useSession.getState().id === id) useSession.setState({ status: 'failed', problem: wordsOf(error) });
  }
}

/** Says for good that a seat will not rate. @throws {AppError} */
export async function excuseSeat(id: Calibration['id'], seatId: string, reason: string): Promise<void> {
  await api.calibration.excuseSeat({ id, seatId, reason });
  await loadSession(id);
}

/** Deletes a session with all its ratings. @throws {AppError} */
export const removeSession = (id: Calibration['id']): Promise<void> => api.calibration.remove({ id });
