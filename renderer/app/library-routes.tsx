import { createRoute, lazyRouteComponent, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';
import { root } from './root-route';

const ItemPage = lazy(() =>
  import('../features/library/item/item-page').then((module) => ({ default: module.ItemPage })),
);

/** Another item is another page: nothing of the last one stays in its fields. */
function ItemRoute() {
  const { itemId } = useParams({ from: '/library/$itemId' });
  return (
    <Suspense fallback={<Loading label="Opening the item" />}>
      <ItemPage key={itemId} id={itemId} />
    </Suspense>
  );
}

/** The library and each of its items. */
export const libraryScreens = [
  createRoute({
    getParentRoute: () => root,
    path: '/library',
    component: lazyRouteComponent(() => import('../features/library/browse/library-page'), 'LibraryPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/library/$itemId', component: ItemRoute }),
];
