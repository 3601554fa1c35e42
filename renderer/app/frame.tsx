import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';
import { AppShell } from './app-shell';
import { CurtainShell } from './curtain-shell';
import { SignatoryShell } from './signatory-shell';
import { useStart } from './start-store';

/** Read only in a seat's window: the desk starts without what an interview needs. */
const SeatShell = lazy(() => import('./seat-shell').then((module) => ({ default: module.SeatShell })));

/** The frame of the window: a seat's own, the curtain between two people, a signatory's, or the desk's. */
export function Frame() {
  const holder = useStart((state) => state.holder);
  const isCurtain = useLocation({ select: ({ pathname }) => pathname.startsWith('/hand-over/') });
  const isSignatory = useLocation({ select: ({ pathname }) => pathname.startsWith('/sign/') });
  if (holder) {
    return (
      <Suspense fallback={<Loading label="Opening your seat" />}>
        <SeatShell />
      </Suspense>
    );
  }
  if (isSignatory) return <SignatoryShell />;
  return isCurtain ? <CurtainShell /> : <AppShell />;
}
