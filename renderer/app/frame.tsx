import { useLocation } from '@tanstack/react-router';

import { AppShell } from './app-shell';
import { CurtainShell } from './curtain-shell';
import { SeatShell } from './seat-shell';
import { useStart } from './start-store';

/** The frame of the window: a seat's own, the curtain between two people, or the desk's. */
export function Frame() {
  const holder = useStart((state) => state.holder);
  const isCurtain = useLocation({ select: ({ pathname }) => pathname.startsWith('/hand-over/') });
  if (holder) return <SeatShell />;
  return isCurtain ? <CurtainShell /> : <AppShell />;
}
