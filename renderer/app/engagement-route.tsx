import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';

const EngagementPage = lazy(() =>
  import('../features/engagements/engagement-page').then((module) => ({ default: module.EngagementPage })),
);

/** Another engagement is another page: nothing of the last one stays in its fields. */
export function EngagementRoute() {
  const { engagementId } = useParams({ from: '/engagements/$engagementId' });
  return (
    <Suspense fallback={<Loading label="Opening the engagement" />}>
      <EngagementPage key={engagementId} engagementId={engagementId} />
    </Suspense>
  );
}
