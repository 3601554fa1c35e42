import { createRoute, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';
import { root } from './root-route';

const ReviewsPage = lazy(() =>
  import('../features/review/reviews-page').then((module) => ({ default: module.ReviewsPage })),
);
const ReviewRoom = lazy(() => import('./review-room').then((module) => ({ default: module.ReviewRoom })));

/** The quarterly reviews of an agreement and each of them. */
export const reviewScreens = [
  createRoute({ getParentRoute: () => root, path: '/agreements/$agreementId/reviews', component: ReviewsRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$agreementId/reviews/$reviewId',
    component: ReviewRoute,
  }),
];

function ReviewsRoute() {
  const { agreementId } = useParams({ from: '/agreements/$agreementId/reviews' });
  return (
    <Suspense fallback={<Loading label="Reading the reviews" />}>
      <ReviewsPage key={agreementId} agreementId={agreementId} />
    </Suspense>
  );
}

/** Another review is another page: nothing of the last one stays in its fields. */
function ReviewRoute() {
  const { reviewId } = useParams({ from: '/agreements/$agreementId/reviews/$reviewId' });
  return (
    <Suspense fallback={<Loading label="Opening the review" />}>
      <ReviewRoom key={reviewId} reviewId={reviewId} />
    </Suspense>
  );
}
