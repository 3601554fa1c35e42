import type { AppErrorData } from '../kernel/errors';

export const CALL_CHANNEL = 'app:call';
export const EVENT_CHANNEL = 'app:event';

export type Envelope =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: AppErrorData };

/** What preload puts on the page: one way to call and one way to be told. */
export interface Bridge {
  readonly call: (path: string, input: unknown) => Promise<Envelope>;
  /** @returns a function that stops listening. */
  readonly listen: (listener: (name: string, payload: unknown) => void) => () => void;
}
