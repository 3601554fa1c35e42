import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { root } from './root-route';

/** Where documents from anywhere are checked. */
export const checkScreens = [
  createRoute({
    getParentRoute: () => root,
    path: '/check',
    component: lazyRouteComponent(() => import('../features/check/check-page'), 'CheckPage'),
  }),
];
