import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { CalibrationRoute, SessionRoute } from './calibration-routes';
import { CandidateRoute, CandidatesRoute } from './candidate-routes';
import { CompareRoute, DebriefRoute } from './debrief-routes';
import { KitRoute, KitsRoute } from './kit-routes';
import { root } from './root-route';
import { SearchRoute } from './search-route';
import { SearchesRoute } from './searches-route';

const search = createRoute({ getParentRoute: () => root, path: '/hiring/$searchId', component: SearchRoute });

/** The sections of a search: each stands in the search's frame and has a heading of its own. */
const sections = [
  createRoute({
    getParentRoute: () => search,
    path: '/',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/hiring/$searchId/profile', params, replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => search,
    path: '/profile',
    component: lazyRouteComponent(() => import('../features/searches/profile/profile-page'), 'ProfilePage'),
  }),
  createRoute({
    getParentRoute: () => search,
    path: '/panel',
    component: lazyRouteComponent(() => import('../features/searches/panel/panel-page'), 'PanelPage'),
  }),
  createRoute({ getParentRoute: () => search, path: '/kits', component: KitsRoute }),
  createRoute({ getParentRoute: () => search, path: '/kits/$seatId/$date', component: KitRoute }),
  createRoute({ getParentRoute: () => search, path: '/calibration', component: CalibrationRoute }),
  createRoute({ getParentRoute: () => search, path: '/calibration/$calibrationId', component: SessionRoute }),
  createRoute({ getParentRoute: () => search, path: '/candidates', component: CandidatesRoute }),
  createRoute({ getParentRoute: () => search, path: '/candidates/$candidateId', component: CandidateRoute }),
  createRoute({
    getParentRoute: () => search,
    path: '/candidates/$candidateId/debrief',
    component: DebriefRoute,
  }),
  createRoute({ getParentRoute: () => search, path: '/compare', component: CompareRoute }),
];

/** The screens of hiring. */
export const hiringScreens = [
  createRoute({ getParentRoute: () => root, path: '/hiring', component: SearchesRoute, validateSearch: newSearchFor }),
  search.addChildren(sections),
];

/** `?new=ENGAGEMENT` opens the dialog for a new search of that client. */
function newSearchFor(params: Record<string, unknown>): { readonly new?: string } {
  return typeof params['new'] === 'string' ? { new: params['new'] } : {};
}
