import { BrowserWindow, session as sessions, type Session } from 'electron';

import type { Caller } from '#shared/ipc/caller';
import type { SeatWindows } from '../hiring/seats/seat-handlers';
import type { CallTraffic } from '../ipc/call-traffic';
import { forgetWindow, giveToSeat } from '../ipc/window-seats';
import { serveBundle } from './bundle-protocol';
import { destroyWhenSaved, isLeaving } from './closing';
import { openMainWindow, rememberWindow } from './main-window';
import { watchClipboard } from './seat-clipboard';
import { guardSession } from './session-guard';

interface Deps {
  readonly devServer: string | null;
  readonly trafficOf: (windowId: number) => CallTraffic;
  /** Sees to it that nothing is lost when the window closes or its page crashes. */
  readonly look: (window: BrowserWindow) => void;
}

/**
 * One window at a time: a seat's takes the place of the desk's and the other way round. Each page is a process of its
 * own and is destroyed with its window, so that nothing of what a seat typed is left in memory, history or undo. The new
 * window is there, and seen, before the old one goes: the app never ends for want of a window, and the old page is
 * covered before the new one is drawn.
 */
export function createSeatWindows({ devServer, trafficOf, look }: Deps): SeatWindows {
  const replace = ({ windowId }: Caller, open: () => BrowserWindow) => {
    const old = BrowserWindow.fromId(windowId);
    if (!old || isLeaving(old)) return;
    rememberWindow(old);
    const window = open();
    look(window);
    destroyWhenSaved(old, trafficOf(windowId));
  };
  let emptyClipboard = () => Promise.resolve();
  return {
    openSeat: (seat, from) =>
      replace(from, () => {
        emptyClipboard = watchClipboard();
        const window = openMainWindow(devServer, {
          route: '/seat',
          session: newSession(devServer),
          isReplacement: true,
        });
        // Before the page can have called: its calls wait until this turn of main's loop is over.
        giveToSeat(window.id, seat);
        const { id } = window;
        window.once('closed', () => forgetWindow(id));
        return window;
      }),
    openDesk: (searchId, from) =>
      replace(from, () => {
        void emptyClipboard();
        return openMainWindow(devServer, { route: `/hand-over/${searchId}`, isReplacement: true });
      }),
  };
}

let opened = 0;

/** Kept in memory alone and never used again: what a seat's page left in it is nobody's. Guarded like the usual one. */
function newSession(devServer: string | null): Session {
  opened += 1;
  const session = sessions.fromPartition(`seat-${opened}`);
  guardSession(session, devServer);
  serveBundle(session.protocol);
  return session;
}
