import { createContext, use, type ReactNode } from 'react';

/** Pieces of other areas that stand in a review. The app gives them: areas do not know each other. */
export interface ReviewParts {
  /** How long leads wait: the summary of a file of them. */
  readonly leadAging: () => ReactNode;
}

export const ReviewPartsContext = createContext<ReviewParts | null>(null);

export function useReviewParts(): ReviewParts {
  const parts = use(ReviewPartsContext);
  if (!parts) throw new Error('the review stands in no ReviewPartsContext');
  return parts;
}
