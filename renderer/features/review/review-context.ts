import { createContext, use } from 'react';

import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import type { OpenReview } from '#shared/domain/review/review-list';
import type { ReviewDocument } from '#shared/domain/review/review-schema';

/** The open review as the page draws it. */
export interface ReviewView {
  readonly open: OpenReview;
  /** The draft; what was saved where the review is held. */
  readonly document: ReviewDocument;
  /** Nothing of it can be changed any more. */
  readonly isHeld: boolean;
  readonly judged: readonly JudgedCommitment[];
}

export const ReviewContext = createContext<ReviewView | null>(null);

export function useReviewView(): ReviewView {
  const view = use(ReviewContext);
  if (!view) throw new Error('this part of a review stands in no ReviewContext');
  return view;
}
