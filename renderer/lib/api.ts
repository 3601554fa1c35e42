import type { Bridge } from '#shared/ipc/bridge';
import { createClient } from '#shared/ipc/client';
import type { EventName, Events } from '#shared/ipc/events';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** The main process, as the contract describes it. Stores call it; components do not. */
export const api = createClient({ call: (path, input) => window.bridge.call(path, input) });

/**
 * Main checks an event before it tells it, like the answer of a call; the page takes it as it comes.
 *
 * @returns a function that stops listening.
 */
export function onEvent<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
  return window.bridge.listen((heard, payload) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main parsed it by the event's own schema
    if (heard === name) listener(payload as Events[N]);
  });
}
