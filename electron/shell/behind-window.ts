import { app, type BrowserWindow } from 'electron';

import { createCallTraffic, type CallTraffic } from '../ipc/call-traffic';
import { answerCalls, emitEvent, type AnswerCall } from '../ipc/answer-calls';
import { isPageAddress } from './allowed-address';
import { closeWhenSaved } from './closing';
import { log } from './log-file';
import { installMenu } from './menu';
import type { OpenedDocuments } from './opened-documents';
import { recoverPage } from './page-recovery';
import { createSeatWindows } from './seat-windows';
import { startServices, type Services } from './services';

interface Options {
  readonly devServer: string | null;
  readonly documents: OpenedDocuments;
  /** Calls that came earlier have waited for this. */
  readonly tellHow: (answer: AnswerCall) => void;
}

/** Opens the workspace, answers the window's calls and sees to it that nothing is lost when it closes or crashes. */
export function workBehind(first: BrowserWindow, { devServer, documents, tellHow }: Options): void {
  const trafficOf = createTrafficPerWindow();
  const look = (window: BrowserWindow) => {
    closeWhenSaved(window, {
      traffic: trafficOf(window.id),
      wouldLose: () => services.wouldLose(),
      onClosing: () => services.closeRoom(),
    });
    recoverPage(window, { leaveNotice: (notice) => services.leaveNotice(notice), nowMs: Date.now });
  };
  const seatWindows = createSeatWindows({ devServer, trafficOf, look });
  const services = startServices({ devServer, seatWindows, documents });
  look(first);
  tellHow(
    answerCalls({ handlers: services.handlers, trafficOf, isPage: (address) => isPageAddress(address, devServer) }),
  );
  installMenu({ isDevelopment: devServer !== null });
  documents.onAdded(() => emitEvent('documentOpened', {}));
  endWith(services);
}

/** Each window has its own, so that one that opens does not keep another from closing. */
function createTrafficPerWindow(): (windowId: number) => CallTraffic {
  const traffics = new Map<number, CallTraffic>();
  return (windowId) => {
    const traffic = traffics.get(windowId) ?? createCallTraffic({ nowMs: Date.now, onSlowCall });
    traffics.set(windowId, traffic);
    return traffic;
  };
}

/** A line has its time with it: the log must not tell when somebody handed in a sheet of the pulse. */
const onSlowCall = (path: string, tookMs: number) => {
  if (!path.startsWith('pulse.')) log.warn(`${path} took ${tookMs} ms`);
};

/** Lets the services finish (a last backup, the file closed) before the process ends. */
function endWith(services: Services): void {
  let hasEnded = false;
  app.on('will-quit', (event) => {
    if (hasEnded) return;
    event.preventDefault();
    void services.end().finally(() => {
      hasEnded = true;
      app.quit();
    });
  });
}
