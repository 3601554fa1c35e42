import { create } from 'zustand';

import type { LeadersReading, PulseDesk, PulseSheet } from '#shared/domain/pulse/pulse-schema';
import { api } from '../../../../lib/api';
import { wordsOf } from '../../../../ui/report-refusal';

interface PulseState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why it could not be read; empty if it could. */
  readonly problem: string;
  /** Null until it was read. What somebody answers is never in here. */
  readonly desk: PulseDesk | null;
}

const unread: PulseState = { status: 'loading', problem: '', desk: null };

export const usePulse = create<PulseState>()(() => unread);

/** Whose pulse is shown; an answer about another one is dropped. */
let shownId = '';

export async function loadPulse(agreementId: string): Promise<void> {
  shownId = agreementId;
  usePulse.setState(unread);
  await show(agreementId, () => api.pulse.desk({ agreementId })).catch((error: unknown) => {
    if (shownId === agreementId) usePulse.setState({ status: 'failed', problem: wordsOf(error) });
  });
}

/** @throws {AppError} if main refuses; what is shown stays. */
export const beginRound = (agreementId: string): Promise<void> =>
  show(agreementId, () => api.pulse.begin({ agreementId }));

/** @throws {AppError} if main refuses; the round goes on. */
export const endRound = (agreementId: string): Promise<void> => show(agreementId, () => api.pulse.end({ agreementId }));

/** @throws {AppError} if main refuses. */
export const dropRound = (agreementId: string): Promise<void> =>
  show(agreementId, () => api.pulse.cancel({ agreementId }));

/** Hands a sheet in and keeps nothing of it. @throws {AppError} if main refuses; nothing was counted then. */
export const submitSheet = (agreementId: string, sheet: PulseSheet): Promise<void> =>
  api.pulse.submit({ agreementId, sheet });

/** Not kept here: it is gone from the page when whoever asked for it hides it. @throws {AppError} if main refuses. */
export const readLeadersOf = (agreementId: string): Promise<LeadersReading | null> =>
  api.pulse.leaders({ agreementId });

/** What main says now, also after a round that was ended or lost meanwhile. @throws {AppError} if main refuses. */
export const lookAgain = (agreementId: string): Promise<void> =>
  show(agreementId, () => api.pulse.desk({ agreementId }));

async function show(agreementId: string, ask: () => Promise<PulseDesk>): Promise<void> {
  const desk = await ask();
  if (shownId === agreementId) usePulse.setState({ status: 'ready', problem: '', desk });
}
