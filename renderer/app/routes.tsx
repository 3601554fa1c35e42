import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  useNavigate,
} from '@tanstack/react-router';

import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { AppShell } from './app-shell';
import { SomethingWentWrong } from './error-boundary';
import { EngagementRoute } from './engagement-route';
import { WorkshopRoute } from './workshop-route';

const root = createRootRoute({ component: AppShell, notFoundComponent: NotFound, errorComponent: SomethingWentWrong });

const screens = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/engagements/$engagementId', component: EngagementRoute }),
  createRoute({ getParentRoute: () => root, path: '/agreements/$agreementId', component: WorkshopRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('../features/settings/settings-page'), 'SettingsPage'),
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
  routeTree: root.addChildren(screens),
  history: createHashHistory(),
  defaultPendingComponent: () => <Loading label="Opening" />,
  defaultErrorComponent: SomethingWentWrong,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function NotFound() {
  const navigate = useNavigate();
  return (
    <EmptyState
      title="There is no such screen"
      action={<Button onPress={() => void navigate({ to: '/' })}>Home</Button>}
    >
      The address leads nowhere. Go home and open what you were looking for there.
    </EmptyState>
  );
}
