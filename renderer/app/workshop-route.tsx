import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';

import { Loading } from '../ui/loading';
import { useFrame } from './frame-store';

const WorkshopPage = lazy(() =>
  import('../features/workshop/workshop-page').then((module) => ({ default: module.WorkshopPage })),
);

/** Another agreement is another page: nothing of the last one stays in its fields. */
export function WorkshopRoute() {
  const { agreementId } = useParams({ from: '/agreements/$agreementId' });
  const { stage, field } = useSearch({ from: '/agreements/$agreementId' });
  useFoldedRail();
  return (
    <Suspense fallback={<Loading label="Opening the workshop" />}>
      <WorkshopPage key={agreementId} agreementId={agreementId} stage={stage} field={field} />
    </Suspense>
  );
}

/** The workshop has a rail of its own: the app's folds away when it opens and comes back after it. */
function useFoldedRail(): void {
  useEffect(() => {
    const { isRailOpen } = useFrame.getState();
    useFrame.setState({ isRailOpen: false });
    return () => useFrame.setState({ isRailOpen });
  }, []);
}
