import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';

const CandidatesPage = lazy(() =>
  import('../features/candidates/candidates-page').then((module) => ({ default: module.CandidatesPage })),
);
const CandidatePage = lazy(() =>
  import('../features/candidates/candidate-page').then((module) => ({ default: module.CandidatePage })),
);

/** The candidates of a search. */
export function CandidatesRoute() {
  const { searchId } = useParams({ from: '/hiring/$searchId/candidates' });
  return (
    <Suspense fallback={<Loading label="Reading the candidates" />}>
      <CandidatesPage searchId={searchId} />
    </Suspense>
  );
}

/** Another candidate is another page: nothing of the last one stays in its fields. */
export function CandidateRoute() {
  const { searchId, candidateId } = useParams({ from: '/hiring/$searchId/candidates/$candidateId' });
  return (
    <Suspense fallback={<Loading label="Reading the candidate" />}>
      <CandidatePage key={candidateId} searchId={searchId} candidateId={candidateId} />
    </Suspense>
  );
}
