import { BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import log from 'electron-log/main';

import { EVENT_CHANNEL, type Envelope } from '#shared/ipc/bridge';
import type { ApiHandlers } from '#shared/ipc/contract';
import { events, type EventName, type Events } from '#shared/ipc/events';
import { nameOfCall } from './call-name';
import type { CallTraffic } from './call-traffic';
import { dispatch } from './dispatch';
import { isRoom } from './room-windows';
import { seatOf } from './window-seats';

interface Deps {
  readonly handlers: ApiHandlers;
  readonly trafficOf: (windowId: number) => CallTraffic;
  /** True for the address of our own page. */
  readonly isPage: (address: string) => boolean;
}

export type AnswerCall = (event: IpcMainInvokeEvent, path: unknown, input: unknown) => Promise<Envelope>;

const refused: Envelope = {
  ok: false,
  error: { code: 'VALIDATION', message: 'This call did not come from a window of Rapport and was refused.' },
};

/** Answers the page's calls: only those of the main frame of one of our windows that shows our own page. */
export function answerCalls({ handlers, trafficOf, isPage }: Deps): AnswerCall {
  return (event, path, input) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!window || isRoom(window.id) || !isOurs(event, isPage)) {
      log.warn('refused a call from elsewhere');
      return Promise.resolve(refused);
    }
    const caller = { window: 'main', windowId: window.id, seat: seatOf(window.id) } as const;
    return trafficOf(window.id).track(nameOfCall(path), () => dispatch(handlers, { path, input, caller }));
  };
}

function isOurs({ sender, senderFrame }: IpcMainInvokeEvent, isPage: Deps['isPage']): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isPage(senderFrame.url);
}

interface Audience {
  /** The window it came from, which knows. */
  readonly exceptWindowId?: number;
  /** True for what concerns a seat's window too; what happens at the desk is none of its business. */
  readonly isForSeats?: boolean;
}

/** Tells the windows something; the payload is checked like the answer of a call. */
export function emitEvent<N extends EventName>(
  name: N,
  payload: Events[N],
  { exceptWindowId, isForSeats = false }: Audience = {},
): void {
  const checked: unknown = events[name].parse(payload);
  for (const window of BrowserWindow.getAllWindows()) {
    const isMeant = window.id !== exceptWindowId && !isRoom(window.id) && (isForSeats || seatOf(window.id) === null);
    if (isMeant && !window.webContents.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, checked);
  }
}
