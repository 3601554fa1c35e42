import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider, RouterProvider as AriaRouterProvider } from 'react-aria-components';

import { useSettings } from '../lib/settings-store';
import { followTheme } from '../lib/theme';
import { ToastRegion } from '../ui/toast';
import { ErrorBoundary } from './error-boundary';
import { router } from './routes';
import { WorkspaceGate } from './workspace-gate';

export function App() {
  const theme = useSettings((state) => state.settings.theme);
  useEffect(() => followTheme(theme), [theme]);
  return (
    <I18nProvider locale="en-GB">
      <AriaRouterProvider navigate={(to) => void router.navigate({ to })} useHref={(to) => `#${to}`}>
        <ErrorBoundary>
          <WorkspaceGate>
            <RouterProvider router={router} />
          </WorkspaceGate>
        </ErrorBoundary>
        <ToastRegion />
      </AriaRouterProvider>
    </I18nProvider>
  );
}
