import { create } from 'zustand';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { ReviewsOfAgreement } from '#shared/domain/review/review-list';
import type { ReviewId, ReviewPeriod } from '#shared/domain/review/review-schema';
import { api } from '../../lib/api';

interface ReviewsState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why it could not be read; empty otherwise. */
  readonly problem: string;
  readonly agreementId: AgreementId | null;
  /** A cache of the database. */
  readonly all: ReviewsOfAgreement | null;
}

const blank: ReviewsState = { status: 'loading', problem: '', agreementId: null, all: null };

/** Every review of one agreement. */
export const useReviews = create<ReviewsState>()(() => blank);

export async function loadReviews(agreementId: AgreementId): Promise<void> {
  if (useReviews.getState().agreementId !== agreementId) useReviews.setState({ ...blank, agreementId });
  try {
    const all = await api.reviews.ofAgreement({ agreementId });
    if (useReviews.getState().agreementId === agreementId) useReviews.setState({ status: 'ready', problem: '', all });
  } catch (error) {
    if (useReviews.getState().agreementId !== agreementId) return;
    useReviews.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

/** Begins a review. @throws {AppError} with what is wrong with the period, or why there can be none now. */
export async function createReview(agreementId: AgreementId, period: ReviewPeriod): Promise<ReviewId> {
  const { id } = await api.reviews.create({ agreementId, period });
  return id;
}
