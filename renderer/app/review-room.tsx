import { AgeLeads } from '../features/lead-aging/age-leads';
import { AgingResult } from '../features/lead-aging/aging-result';
import { ReviewPage } from '../features/review/review-page';
import { ReviewPartsContext, type ReviewParts } from '../features/review/review-parts';

const parts: ReviewParts = {
  ageLeads: ({ onUse, ...terms }) => <AgeLeads {...terms} use={{ label: 'Keep in the review', onUse }} />,
  agingResult: (summary) => <AgingResult summary={summary} />,
};

/** A quarterly review with the pieces of other areas that stand in it. */
export function ReviewRoom({ reviewId }: { readonly reviewId: string }) {
  return (
    <ReviewPartsContext value={parts}>
      <ReviewPage reviewId={reviewId} />
    </ReviewPartsContext>
  );
}
