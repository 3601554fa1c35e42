import { Suspense, type ReactNode } from 'react';

import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { useStart } from './start-store';

/** Main refuses a seat's calls at the desk: the screen says so instead of failing. */
export function OfSeat({ children }: { readonly children: ReactNode }) {
  const isSeat = useStart((state) => state.holder !== null);
  if (!isSeat) {
    return (
      <EmptyState title="This screen belongs to a seat">
        Open the search, hand the laptop over, and enter the seat’s PIN.
      </EmptyState>
    );
  }
  return <Suspense fallback={<Loading label="Opening" />}>{children}</Suspense>;
}
