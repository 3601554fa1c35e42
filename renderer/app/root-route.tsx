import { createRootRoute, useNavigate } from '@tanstack/react-router';

import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { SomethingWentWrong } from './error-boundary';
import { Frame } from './frame';

/** The frame that every screen stands in. */
export const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: SomethingWentWrong,
});

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
