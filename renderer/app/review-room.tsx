import { ReviewPage } from '../features/review/review-page';
import { ReviewPartsContext, type ReviewParts } from '../features/review/review-parts';

const parts: ReviewParts = { leadAging: () => null };

/** A quarterly review with the pieces of other areas that stand in it. */
export function ReviewRoom({ reviewId }: { readonly reviewId: string }) {
  return (
    <ReviewPartsContext value={parts}>
      <ReviewPage reviewId={reviewId} />
    </ReviewPartsContext>
  );
}
