import { create } from 'zustand';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { AskedQuestion, GapAnswer } from '#shared/domain/gap/gap-number-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../../../lib/api';
import { wordsOf } from '../../../../ui/report-refusal';
import { flushSaves, useWorkshop } from '../../workshop-store';

interface GapState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly agreementId: AgreementId | null;
  /** Questions somebody has written a number for, as main tells them. */
  readonly asked: readonly AskedQuestion[];
}

/** What is written blind in the open workshop. What a side is typing stands behind its curtain and nowhere else. */
export const useGap = create<GapState>()(() => ({ status: 'loading', problem: '', agreementId: null, asked: [] }));

/** Reads what is committed in the open agreement. A failure is kept in the state. */
export async function loadGap(): Promise<void> {
  const { agreementId } = useWorkshop.getState();
  const isKnown = useGap.getState().agreementId === agreementId;
  useGap.setState({ agreementId, problem: '', ...(!isKnown && { status: 'loading', asked: [] }) });
  try {
    const asked = await api.gap.list({ agreementId });
    if (useGap.getState().agreementId === agreementId) useGap.setState({ status: 'ready', asked });
  } catch (error) {
    useGap.setState({ status: 'failed', problem: wordsOf(error) });
  }
}

/** Commits a side's numbers for good. @throws {AppError} with what was refused; then none of them is committed. */
export async function commitNumbers(side: Side, answers: readonly GapAnswer[]): Promise<void> {
  if (!(await flushSaves()))
    throw new AppError('STORAGE', 'The questions are not saved yet, so nothing was committed. Try again in a moment.');
  const { agreementId } = useWorkshop.getState();
  useGap.setState({ asked: await api.gap.commit({ agreementId, side, answers: [...answers] }) });
}
