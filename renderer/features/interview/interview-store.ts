import { produce, type Draft } from 'immer';
import { create } from 'zustand';

import { candidateIdSchema } from '#shared/domain/candidate/candidate-schema';
import type { InterviewSheet } from '#shared/domain/interview/interview-schema';
import { answerSchema, type Answer, type ScorecardDocument } from '#shared/domain/interview/scorecard-schema';
import { dateNumberSchema } from '#shared/domain/kit/seat-kind';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../lib/api';
import { createDraft } from '../../lib/saving/draft';
import { blankSheet } from './blank';

interface InterviewState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  /** Which interview is asked for: candidate and date. */
  readonly place: string;
  /** What does not change while the interview goes on. Its `document` is the one it was opened with. */
  readonly sheet: InterviewSheet;
  /** True once the scorecard is sealed: then it is only read. */
  readonly isSealed: boolean;
}

/** The open interview. What is written is in {@link useCard}. */
export const useInterview = create<InterviewState>()(() => ({
  status: 'loading',
  problem: '',
  place: '',
  sheet: blankSheet,
  isSealed: false,
}));

const draft = createDraft<ScorecardDocument>(
  blankSheet.document,
  async (document, expectedRev) => {
    const { scorecardId } = useInterview.getState().sheet;
    const outcome = await api.interviews.save({ scorecardId, expectedRev, document });
    if (outcome.kind === 'saved') return outcome;
    return { kind: 'conflict', document: complete(outcome.current), rev: outcome.current.rev };
  },
  ({ currentItemId }) => currentItemId,
);

/** The scorecard as it is written, with its save state and the steps that can be undone. */
export const useCard = draft.useDraft;
export const settleVersions = draft.settle;
/** Saves what is still waiting. @returns true if all is on the disk. */
export const flushSaves = (): Promise<boolean> => draft.flush();

export const placeOf = (candidateId: string, date: string | number) => `${candidateId}/${date}`;

/** Opens a candidate's interview where it was left; begins it if there is none. A failure is kept in the state. */
export async function openInterview(candidateId: string, date: string): Promise<void> {
  const place = placeOf(candidateId, date);
  const wasOpen = useInterview.getState();
  if (!(await draft.flush())) {
    const isSame = wasOpen.place === place && wasOpen.status === 'ready';
    if (!isSame) fail(place, 'The interview you had open is not saved yet. Go back to it.');
    return;
  }
  useInterview.setState({ status: 'loading', problem: '', place });
  try {
    const sheet = await api.interviews.open({
      candidateId: candidateIdSchema.parse(candidateId),
      date: dateNumberSchema.parse(Number(date)),
    });
    if (useInterview.getState().place === place) adopt(sheet);
  } catch (error) {
    fail(place, error instanceof Error ? error.message : String(error));
  }
}

const fail = (place: string, problem: string) => useInterview.setState({ status: 'failed', problem, place });

function adopt(sheet: InterviewSheet): void {
  draft.adopt(complete(sheet), sheet.rev);
  useInterview.setState({ status: 'ready', sheet, isSealed: sheet.committedAtMs !== null });
}

/** The document with an answer for every question, so that taking a step back never takes an answer away as a whole. */
function complete({ document, kit }: InterviewSheet): ScorecardDocument {
  const blanks = kit.items.map(({ id }) => [id, answerSchema.parse({})] as const);
  return { ...document, answers: { ...Object.fromEntries(blanks), ...document.answers } };
}

/** Changes the scorecard as one labelled step; typing on under the same `mergeKey` grows it. Nothing once it is sealed. */
export function edit(label: string, recipe: (document: Draft<ScorecardDocument>) => void, mergeKey?: string): void {
  if (!useInterview.getState().isSealed) draft.edit(label, recipe, mergeKey);
}

/** Changes what is said to one question. */
export function editAnswer(
  itemId: string,
  label: string,
  recipe: (answer: Draft<Answer>) => void,
  mergeKey?: string,
): void {
  edit(
    label,
    ({ answers }) => {
      const answer = answers[itemId];
      if (answer) recipe(answer);
    },
    mergeKey,
  );
}

/** Notes where one is and how long it took: saved, but no step to undo. Of a sealed card it is only shown. */
export function note(recipe: (document: Draft<ScorecardDocument>) => void): void {
  if (useInterview.getState().isSealed)
    useCard.setState(({ document }) => ({ document: produce(document, (changed) => recipe(changed)) }));
  else draft.note(recipe);
}

export const undo = (): void => goBackTo(draft.undo());
export const redo = (): void => goBackTo(draft.redo());

/** A step is taken back where it was done. */
function goBackTo(stepId: string | null): void {
  if (stepId === null || stepId === useCard.getState().document.currentItemId) return;
  note((document) => void (document.currentItemId = stepId));
}

/** Seals the first impression. It can no longer be changed or taken back, so the steps before it are forgotten. */
export async function sealImpression(nowMs: number): Promise<void> {
  const { impressionDraft, firstImpression } = useCard.getState().document;
  const { rating, words } = impressionDraft;
  if (firstImpression !== null || rating === null) return;
  draft.note((document) => {
    document.firstImpression = { rating, words, sealedAtMs: nowMs };
    document.impressionDraft = { rating: null, words: '' };
  });
  useCard.setState({ history: { done: [], undone: [] } });
  await draft.flush();
}

/** Seals the scorecard for good. @throws {AppError} with what is unfinished or not saved. */
export async function commitCard(): Promise<void> {
  if (!(await draft.flush())) throw new AppError('STORAGE', 'Not everything is saved yet. Try again in a moment.');
  const { scorecardId } = useInterview.getState().sheet;
  adopt(await api.interviews.commit({ scorecardId, expectedRev: draft.rev() }));
}

/**
 * Gives the laptop back: what waits is saved, then this window goes.
 *
 * @throws {AppError} if something could not be saved.
 */
export async function handOver(): Promise<void> {
  if (!(await draft.flush())) {
    throw new AppError('STORAGE', 'Something you wrote is not saved yet. Wait until it says Saved, then hand over.');
  }
  await api.seats.handOver();
}
