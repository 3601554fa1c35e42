import { createContext, use, type ReactNode } from 'react';

import type { WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import type { AgingSummary } from '#shared/domain/lead-aging/aging-summary-schema';

/** Pieces of other areas that stand in a review. The app gives them: areas do not know each other. */
export interface ReviewParts {
  /** From a file of leads to how long they wait. */
  readonly ageLeads: (props: {
    readonly calendar: WorkingCalendar;
    /** Ages of those that still wait are counted to here. */
    readonly asOfMs: number;
    readonly onUse: (summary: AgingSummary) => void;
  }) => ReactNode;
  readonly agingResult: (summary: AgingSummary) => ReactNode;
}

export const ReviewPartsContext = createContext<ReviewParts | null>(null);

export function useReviewParts(): ReviewParts {
  const parts = use(ReviewPartsContext);
  if (!parts) throw new Error('the review stands in no ReviewPartsContext');
  return parts;
}
