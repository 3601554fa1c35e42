import { ipcMain } from 'electron';

import { CALL_CHANNEL } from '#shared/ipc/bridge';
import type { AnswerCall } from '../ipc/answer-calls';

/** A page that never calls must not keep the workspace shut. */
const LONGEST_WAIT_MS = 1_000;

export interface EarlyCalls {
  /** Says how calls are answered, once that is known. */
  readonly tellHow: (answer: AnswerCall) => void;
  /**
   * When the page has called for the first time, a second later at the latest. It then has all its scripts, for which it
   * needs main, and is busy with itself: main is free for what takes long.
   */
  readonly hasBegun: Promise<void>;
}

/**
 * Takes the pages' calls from the first moment on. One that comes while the workspace is still being opened waits; without
 * this it would be refused as a call that nobody knows.
 */
export function takeCalls(): EarlyCalls {
  const { promise: answer, resolve: tellHow } = Promise.withResolvers<AnswerCall>();
  const { promise: hasBegun, resolve: begin } = Promise.withResolvers<void>();
  setTimeout(begin, LONGEST_WAIT_MS);
  ipcMain.handle(CALL_CHANNEL, async (event, path: unknown, input: unknown) => {
    begin();
    return (await answer)(event, path, input);
  });
  return { tellHow, hasBegun };
}
