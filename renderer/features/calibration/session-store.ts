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
  /** Why the result of an open session could not be read; empty otherwise. */
  readonly resultProblem: string;
}

/** One session: who is how far, and what came of it as soon as it is open. */
export const useSession = create<SessionState>()(() => ({
  status: 'loading',
  problem: '',
  id: '',
  session: null,
  result: null,
  resultProblem: '',
}));

type Found = Pick<SessionState, 'session' | 'result' | 'resultProblem'>;
const nothing: Found = { session: null, result: null, resultProblem: '' };

/** At the desk. A failure is kept in the state; a session whose result is damaged can still be deleted. */
export const loadSession = (id: string): Promise<void> =>
  load(id, async (calibrationId) => {
    const session = await api.calibration.get({ id: calibrationId });
    if (!session.isOpen) return { ...nothing, session };
    try {
      return { ...nothing, session, result: await api.calibration.result({ id: calibrationId }) };
    } catch (error) {
      return { ...nothing, session, resultProblem: wordsOf(error) };
    }
  });

/** In a seat's window. A failure is kept in the state. */
export const loadResult = (id: string): Promise<void> =>
  load(id, async (calibrationId) => ({ ...nothing, result: await api.calibration.result({ id: calibrationId }) }));

async function load(id: string, read: (id: Calibration['id']) => Promise<Found>): Promise<void> {
  if (useSession.getState().id !== id) useSession.setState({ status: 'loading', id, ...nothing });
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
