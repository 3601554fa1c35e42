import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { root } from './root-route';

/** Where a file of leads is looked at without an agreement. */
export const leadAgingScreens = [
  createRoute({
    getParentRoute: () => root,
    path: '/lead-aging',
    component: lazyRouteComponent(() => import('../features/lead-aging/lead-aging-page'), 'LeadAgingPage'),
  }),
];
