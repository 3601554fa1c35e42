import { BrowserWindow, ipcMain, powerSaveBlocker, session as sessions, type Session } from 'electron';
import log from 'electron-log/main';

import { ROOM_READY_CHANNEL, ROOM_VIEW_CHANNEL } from '#shared/ipc/room-bridge';
import type { RoomView } from '#shared/domain/room/room-view-schema';
import { forgetRoom, giveToRoom } from '../ipc/room-windows';
import type { Placement } from '../room/place-room';
import type { RoomWindow } from '../room/room-director';
import { isRoomAddress, roomPath } from './allowed-address';
import { bundleOrigin, serveBundle } from './bundle-protocol';
import { pagePreferences } from './page-preferences';
import { guardSession } from './session-guard';

interface Deps {
  readonly devServer: string | null;
  /** What a page that was loaded has to show; null while there is nothing. */
  readonly present: () => RoomView | null;
  /** The window is gone, and not because it was asked to go. */
  readonly onGone: () => void;
  /** Its page stopped again and again. */
  readonly onGivenUp: () => void;
}

const mostCrashes = 3;
const withinMs = 60_000;

/** The window for the projector: its own page, preload and session, and no way to ask main for anything. */
export function createRoomWindow({ devServer, present, onGone, onGivenUp }: Deps): RoomWindow {
  let window: BrowserWindow | null = null;
  let blocker: number | null = null;

  ipcMain.on(ROOM_READY_CHANNEL, ({ sender, senderFrame }) => {
    const isOurs =
      sender === window?.webContents &&
      senderFrame !== null &&
      senderFrame === sender.mainFrame &&
      isRoomAddress(senderFrame.url, devServer);
    if (!isOurs) return log.warn('refused a word from a page that is not the room’s');
    const view = present();
    if (view) sender.send(ROOM_VIEW_CHANNEL, view);
  });

  const letSleep = () => {
    if (blocker !== null) powerSaveBlocker.stop(blocker);
    blocker = null;
  };
  const place = (placement: Placement) => {
    const old = window;
    const created = createWindow(placement, devServer);
    window = created;
    created.once('closed', () => {
      if (window !== created) return;
      window = null;
      letSleep();
      onGone();
    });
    recover(created, onGivenUp);
    old?.destroy();
  };

  return {
    open: (placement) => {
      place(placement);
      blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    },
    // A frame cannot be put on or taken off a window, so another one takes its place.
    move: (placement) => {
      if (window) place(placement);
    },
    close: () => {
      const closing = window;
      window = null;
      letSleep();
      closing?.destroy();
    },
    show: (view) => {
      const page = window?.webContents;
      // A page that crashed is told when it is back.
      if (page && !page.isDestroyed() && !page.isCrashed()) page.send(ROOM_VIEW_CHANNEL, view);
    },
  };
}

function createWindow({ bounds, isWholeScreen }: Placement, devServer: string | null): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    show: false,
    frame: !isWholeScreen,
    title: 'Rapport: room',
    backgroundColor: '#000000',
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences('room-preload.cjs'), session: roomSession(devServer) },
  });
  const { id } = window;
  giveToRoom(id);
  window.once('closed', () => forgetRoom(id));
  if (process.platform !== 'darwin') window.removeMenu();
  // The keyboard stays where the facilitator types.
  window.once('ready-to-show', () => {
    window.showInactive();
    if (isWholeScreen) fillScreen(window);
  });
  const home = devServer === null ? `${bundleOrigin}${roomPath}` : `${devServer}${roomPath}`;
  // Chromium asks nobody before it goes to about:blank, so the page is brought back instead.
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isRoomAddress(address, devServer)) void window.loadURL(home);
  });
  void window.loadURL(home);
  return window;
}

/** On a Mac the usual full screen would take the facilitator's screen along. */
function fillScreen(window: BrowserWindow): void {
  if (process.platform === 'darwin') window.setSimpleFullScreen(true);
  else window.setFullScreen(true);
}

let ownSession: Session | null = null;

/** In memory alone, and guarded like the others. */
function roomSession(devServer: string | null): Session {
  if (ownSession) return ownSession;
  ownSession = sessions.fromPartition('room');
  guardSession(ownSession, devServer);
  serveBundle(ownSession.protocol);
  return ownSession;
}

/** A page that crashed or hangs is loaded again, without a question on the wall; one that keeps doing so is given up. */
function recover(window: BrowserWindow, onGivenUp: () => void): void {
  let crashes: number[] = [];
  window.on('unresponsive', () => window.webContents.forcefullyCrashRenderer());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.error(`the room’s page ended: ${reason}`);
    crashes = [...crashes.filter((at) => Date.now() - at < withinMs), Date.now()];
    if (crashes.length <= mostCrashes) window.webContents.reload();
    else onGivenUp();
  });
}
