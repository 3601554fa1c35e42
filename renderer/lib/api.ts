import type { Bridge } from '#shared/ipc/bridge';
import { createClient } from '#shared/ipc/client';
import { events, type EventName, type Events } from '#shared/ipc/events';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** The main process, as the contract describes it. Stores call it; components do not. */
export const api = createClient({ call: (path, input) => window.bridge.call(path, input) });

/** @returns a function that stops listening. */
export function onEvent<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
  return window.bridge.listen((heard, payload) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the event's own schema
    if (heard === name) listener(events[name].parse(payload) as Events[N]);
  });
}
