import { Outlet, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';

const SearchFrame = lazy(() =>
  import('../features/searches/search-frame').then((module) => ({ default: module.SearchFrame })),
);

/** A search with the section that is open. */
export function SearchRoute() {
  const { searchId } = useParams({ from: '/hiring/$searchId' });
  return (
    <Suspense fallback={<Loading label="Opening the search" />}>
      <SearchFrame searchId={searchId}>
        <Outlet />
      </SearchFrame>
    </Suspense>
  );
}
