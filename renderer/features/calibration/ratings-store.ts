import type { Draft } from 'immer';
import { create } from 'zustand';

import {
  answerRatingSchema,
  calibrationIdSchema,
  ratingsDocumentSchema,
  type AnswerRating,
  type RatingsDocument,
  type RatingSheet,
} from '#shared/domain/calibration/calibration-schema';
import type { ScorePoint } from '#shared/domain/kit/answer-key-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../lib/api';
import { createDraft } from '../../lib/saving/draft';
import { wordsOf } from '../../ui/report-refusal';

interface SheetState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  /** The session that is asked for. */
  readonly calibrationId: string;
  /** What does not change while one rates. Null until it was read. */
  readonly sheet: RatingSheet | null;
  readonly dialog: 'commit' | null;
}

/** The session a seat rates in. What it gives is in {@link useRatings}. */
export const useSheet = create<SheetState>()(() => ({
  status: 'loading',
  problem: '',
  calibrationId: '',
  sheet: null,
  dialog: null,
}));

const draft = createDraft<RatingsDocument>(
  ratingsDocumentSchema.parse({}),
  async (document, expectedRev) => {
    const { sheet } = useSheet.getState();
    if (!sheet) throw new Error('nothing is open that could be saved');
    const outcome = await api.calibration.save({ id: sheet.id, expectedRev, document });
    if (outcome.kind === 'saved') return outcome;
    return { kind: 'conflict', document: complete(outcome.current), rev: outcome.current.rev };
  },
  ({ currentAnswerId }) => currentAnswerId,
);

/** The ratings as they are given, with their save state and the steps that can be undone. */
export const useRatings = draft.useDraft;
export const settleRatings = draft.settle;
/** Saves what is still waiting. @returns true if all is on the disk. */
export const flushRatings = (): Promise<boolean> => draft.flush();

/** Opens a session where it was left; begins to rate in it if the seat has not yet. A failure is kept in the state. */
export async function openSheet(id: string): Promise<void> {
  if (!(await draft.flush())) {
    useSheet.setState({ status: 'failed', problem: 'What you rated before is not saved yet. Try again in a moment.' });
    return;
  }
  useSheet.setState({ status: 'loading', problem: '', calibrationId: id, dialog: null });
  try {
    const sheet = await api.calibration.open({ id: calibrationIdSchema.parse(id) });
    if (useSheet.getState().calibrationId === id) adopt(sheet);
  } catch (error) {
    useSheet.setState({ status: 'failed', problem: wordsOf(error) });
  }
}

function adopt(sheet: RatingSheet): void {
  const document = complete(sheet);
  draft.adopt(document, sheet.rev);
  useSheet.setState({ status: 'ready', sheet });
}

/** With a rating for every answer, so that a step back never takes one away as a whole, and with a place that exists. */
function complete({ answers, document }: RatingSheet): RatingsDocument {
  const blanks = answers.map(({ id }) => [id, answerRatingSchema.parse({})] as const);
  const isThere = answers.some(({ id }) => id === document.currentAnswerId);
  return {
    ratings: { ...Object.fromEntries(blanks), ...document.ratings },
    currentAnswerId: isThere ? document.currentAnswerId : (answers[0]?.id ?? ''),
  };
}

export const isCommitted = ({ sheet }: Pick<SheetState, 'sheet'>): boolean => sheet?.committedAtMs != null;

function editRating(label: string, recipe: (rating: Draft<AnswerRating>) => void, mergeKey?: string): void {
  if (isCommitted(useSheet.getState())) return;
  draft.edit(
    label,
    ({ ratings, currentAnswerId }) => {
      const rating = ratings[currentAnswerId];
      if (rating) recipe(rating);
    },
    mergeKey,
  );
}

/** Gives the answer on screen a point, or takes it back; stored at once. */
export const rate = (point: ScorePoint | null): void =>
  editRating(point === null ? 'Take the rating away' : `Rate ${point}`, (rating) => void (rating.point = point));

export const writeNote = (text: string): void =>
  editRating(
    'Write a note',
    (rating) => void (rating.note = text),
    `note.${useRatings.getState().document.currentAnswerId}`,
  );

/** Puts an answer on screen. Noted with the ratings, but no step to undo; of committed ones it is only shown. */
export function showAnswer(id: string): void {
  if (isCommitted(useSheet.getState()))
    useRatings.setState(({ document }) => ({ document: { ...document, currentAnswerId: id } }));
  else draft.note((document) => void (document.currentAnswerId = id));
}

/** To the answer beside the one on screen; after the last one the ratings can be committed. */
export function moveBy(by: -1 | 1): void {
  const answers = useSheet.getState().sheet?.answers ?? [];
  const at = answers.findIndex(({ id }) => id === useRatings.getState().document.currentAnswerId) + by;
  const next = answers[at];
  if (next) showAnswer(next.id);
  else if (at >= answers.length) openCommit();
}

export const openCommit = (): void => {
  if (!isCommitted(useSheet.getState())) useSheet.setState({ dialog: 'commit' });
};
export const closeCommit = (): void => useSheet.setState({ dialog: null });

export const undo = (): void => showStep(draft.undo());
export const redo = (): void => showStep(draft.redo());

/** A step is taken back where it was done. */
function showStep(answerId: string | null): void {
  if (answerId !== null && answerId !== useRatings.getState().document.currentAnswerId) showAnswer(answerId);
}

/** Commits the ratings for good. @throws {AppError} with what is not rated or not saved. */
export async function commitRatings(): Promise<void> {
  const { sheet } = useSheet.getState();
  if (!sheet) return;
  if (!(await draft.flush())) throw new AppError('STORAGE', 'Not everything is saved yet. Try again in a moment.');
  adopt(await api.calibration.commit({ id: sheet.id, expectedRev: draft.rev() }));
}
