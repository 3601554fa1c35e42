import { ipcMain } from 'electron';

import { CALL_CHANNEL } from '#shared/ipc/bridge';
import type { AnswerCall } from '../ipc/answer-calls';

/**
 * Takes the pages' calls from the first moment on. One that comes while the workspace is still being opened waits; without
 * this it would be refused as a call that nobody knows.
 *
 * @returns says how calls are answered, once that is known.
 */
export function takeCalls(): (answer: AnswerCall) => void {
  const { promise: answer, resolve } = Promise.withResolvers<AnswerCall>();
  ipcMain.handle(CALL_CHANNEL, async (event, path: unknown, input: unknown) => (await answer)(event, path, input));
  return resolve;
}
