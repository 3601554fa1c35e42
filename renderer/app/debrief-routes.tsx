import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';

const DebriefPage = lazy(() =>
  import('../features/debrief/debrief-page').then((module) => ({ default: module.DebriefPage })),
);
const ComparePage = lazy(() =>
  import('../features/debrief/compare/compare-page').then((module) => ({ default: module.ComparePage })),
);

/** Another candidate is another page: nothing of the last one stays in its fields. */
export function DebriefRoute() {
  const { candidateId } = useParams({ from: '/hiring/$searchId/candidates/$candidateId/debrief' });
  return (
    <Suspense fallback={<Loading label="Opening the debrief" />}>
      <DebriefPage key={candidateId} candidateId={candidateId} />
    </Suspense>
  );
}

/** The candidates of a search beside each other. */
export function CompareRoute() {
  const { searchId } = useParams({ from: '/hiring/$searchId/compare' });
  return (
    <Suspense fallback={<Loading label="Reading the candidates" />}>
      <ComparePage searchId={searchId} />
    </Suspense>
  );
}
