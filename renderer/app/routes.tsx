import { createHashHistory, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';

import { stageIdSchema, type StageId } from '#shared/domain/agreement/stage-ids';
import { HomePage } from '../features/home/home-page';
import { Loading } from '../ui/loading';
import { checkScreens } from './check-routes';
import { SomethingWentWrong } from './error-boundary';
import { EngagementRoute } from './engagement-route';
import { hiringScreens } from './hiring-routes';
import { leadAgingScreens } from './lead-aging-routes';
import { libraryScreens } from './library-routes';
import { root } from './root-route';
import { reviewScreens } from './review-routes';
import { seatScreens } from './seat-routes';
import { signingScreens } from './signing-routes';
import { WorkshopRoute } from './workshop-route';

const screens = [
  createRoute({ getParentRoute: () => root, path: '/', component: HomePage }),
  createRoute({ getParentRoute: () => root, path: '/engagements/$engagementId', component: EngagementRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$agreementId',
    component: WorkshopRoute,
    validateSearch: atStage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./settings-screen'), 'SettingsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/backups',
    component: lazyRouteComponent(() => import('../features/backups/backups-page'), 'BackupsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/gallery',
    component: lazyRouteComponent(() => import('./gallery/gallery-page'), 'GalleryPage'),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren([
    ...screens,
    ...hiringScreens,
    ...libraryScreens,
    ...seatScreens,
    ...signingScreens,
    ...reviewScreens,
    ...checkScreens,
    ...leadAgingScreens,
  ]),
  history: createHashHistory(),
  defaultPendingComponent: () => <Loading label="Opening" />,
  defaultErrorComponent: SomethingWentWrong,
});

interface Place {
  readonly stage?: StageId;
  readonly field?: string;
}

/** `?stage=setup` opens the workshop at that stage, `&field=…` in that field; else it opens where it was left. */
function atStage(params: Record<string, unknown>): Place {
  const stage = stageIdSchema.safeParse(params['stage']);
  const field = z.string().max(300).safeParse(params['field']);
  return stage.success ? { stage: stage.data, ...(field.success && { field: field.data }) } : {};
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
