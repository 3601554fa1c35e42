import type { Draft } from 'immer';
import { create } from 'zustand';

import type { AgingSummary } from '#shared/domain/lead-aging/aging-summary-schema';
import type { ActualsFile } from '#shared/domain/review/actuals-file';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { rowFor } from '#shared/domain/review/new-review';
import type { OpenReview } from '#shared/domain/review/review-list';
import { reviewDocumentSchema, type Reviewed, type ReviewId } from '#shared/domain/review/review-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../lib/api';
import { createDraft } from '../../lib/saving/draft';

interface ReviewState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why it could not be opened; empty otherwise. */
  readonly problem: string;
  readonly reviewId: ReviewId | null;
  /** What surrounds the draft: the agreement, the review before. A cache of the database. */
  readonly open: OpenReview | null;
}

const blank: ReviewState = { status: 'loading', problem: '', reviewId: null, open: null };

export const useReview = create<ReviewState>()(() => blank);

const nothing = reviewDocumentSchema.parse({ period: { from: '2000-01-01', to: '2000-01-01' } });

/** The open review: what is typed, its undo and whether it is saved. */
export const reviewDraft = createDraft(nothing, async (document, expectedRev) => {
  const outcome = await api.reviews.save({ id: openId(), expectedRev, document });
  if (outcome.kind === 'saved') return outcome;
  return { kind: 'conflict', document: outcome.current.document, rev: outcome.current.rev };
});
export const useReviewDraft = reviewDraft.useDraft;

/** The one asked for last: an answer about another comes too late. */
let wanted: ReviewId | null = null;

/** Opens a review in the place of the one before, whose last words are saved first. */
export async function openReview(id: ReviewId): Promise<void> {
  wanted = id;
  const isSame = useReview.getState().reviewId === id;
  if (!(await reviewDraft.flush())) {
    const problem = isSame ? '' : 'The review you had open is not saved yet. Go back to it.';
    useReview.setState({ status: isSame ? 'ready' : 'failed', problem });
    return;
  }
  if (!isSame) useReview.setState(blank);
  try {
    const open = await api.reviews.get({ id });
    if (wanted !== id) return;
    take(open);
  } catch (error) {
    if (wanted !== id) return;
    useReview.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

function take(open: OpenReview): void {
  const { id, document, rev } = open.review;
  const isOther = useReview.getState().reviewId !== id;
  if (isOther || open.review.heldAtMs !== null || (!reviewDraft.isDirty() && rev > reviewDraft.rev())) {
    reviewDraft.adopt(document, rev);
  }
  useReview.setState({ status: 'ready', problem: '', reviewId: id, open });
}

/** Changes what is reviewed of one promise, as one step; a promise an amendment brought gets its row now. */
export function editReviewed(
  { commitment }: Pick<JudgedCommitment, 'commitment'>,
  label: string,
  recipe: (row: Draft<Reviewed>) => void,
  mergeKey?: string,
): void {
  reviewDraft.edit(
    label,
    (document) => {
      const found = document.reviewed.find(({ commitmentId }) => commitmentId === commitment.id);
      if (found) return recipe(found);
      const row = structuredClone(rowFor(commitment, null));
      recipe(row);
      document.reviewed.push(row);
    },
    mergeKey && `${commitment.id}.${mergeKey}`,
  );
}

/** Takes the figures of a file as one step. */
export function takeActuals(reviewed: readonly Reviewed[], fileName: string): void {
  reviewDraft.edit(`Figures of ${fileName}`, (document) => {
    document.reviewed = reviewed.map((row) => structuredClone(row));
  });
}

export function setAging(aging: AgingSummary | null): void {
  reviewDraft.edit(aging ? `Lead ages of ${aging.fileName}` : 'Lead ages', (document) => {
    document.aging = structuredClone(aging);
  });
}

/** Asks for a file of figures; null if the user thought better of it. @throws {AppError} if it is no table. */
export const chooseActuals = (): Promise<ActualsFile | null> => api.reviews.chooseActuals();

/** Holds the review for good. @throws {AppError} with what must be mended first. */
export async function holdReview(): Promise<void> {
  if (!(await reviewDraft.flush())) {
    throw new AppError('STORAGE', 'The last words are not saved yet. Wait until they are, then hold the review.');
  }
  const review = await api.reviews.hold({ id: openId(), expectedRev: reviewDraft.rev() });
  const { open } = useReview.getState();
  if (open) take({ ...open, review });
}

/** Deletes the open review. @throws {AppError} if it was held meanwhile. */
export async function removeReview(): Promise<void> {
  await reviewDraft.flush();
  await api.reviews.remove({ id: openId() });
  useReview.setState(blank);
  wanted = null;
}

/**
 * Begins an amendment of the agreement and writes its reason; one that is being written already is left as it is.
 *
 * @returns true if it was begun now. @throws {AppError} if it cannot be.
 */
export async function amendBecause(reason: string): Promise<boolean> {
  const { open } = useReview.getState();
  if (!open) throw new AppError('NOT_FOUND', 'This review is not open any more');
  const { id: agreementId, status } = open.agreement;
  if (status !== 'sealed') return false;
  await reviewDraft.flush();
  await api.signing.beginAmendment({ agreementId });
  await api.signing.saveAmendment({ agreementId, amendment: { reason, timeline: '', newKpis: '' } });
  return true;
}

function openId(): ReviewId {
  const { reviewId } = useReview.getState();
  if (reviewId === null) throw new AppError('NOT_FOUND', 'This review is not open any more');
  return reviewId;
}
