import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';

const KitsPage = lazy(() => import('../features/kits/kits-page').then((module) => ({ default: module.KitsPage })));
const KitPage = lazy(() => import('../features/kits/kit-page').then((module) => ({ default: module.KitPage })));

/** The kits of a search. */
export function KitsRoute() {
  const { searchId } = useParams({ from: '/hiring/$searchId/kits' });
  return (
    <Suspense fallback={<Loading label="Opening the kits" />}>
      <KitsPage searchId={searchId} />
    </Suspense>
  );
}

/** Another kit is another page: nothing of the last one stays in its fields. */
export function KitRoute() {
  const { searchId, seatId, date } = useParams({ from: '/hiring/$searchId/kits/$seatId/$date' });
  return (
    <Suspense fallback={<Loading label="Opening the kit" />}>
      <KitPage key={`${seatId} ${date}`} searchId={searchId} seatId={seatId} date={Number(date)} />
    </Suspense>
  );
}
