import log from 'electron-log/main';

import { logFile } from './app-paths';
import { describeForLog } from './log-line';

/** Sends what main logs to one file in the data folder, at most 2 × 1 MB, without what users typed. */
export function startLog(): void {
  log.transports.file.resolvePathFn = logFile;
  log.transports.file.maxSize = 1_000_000;
  log.transports.file.level = 'info';
  log.transports.console.level = 'error';
  log.hooks.push((message) => ({ ...message, data: message.data.map(describeForLog) }));
  console.error = (...values: unknown[]) => log.error(...values);
  console.warn = (...values: unknown[]) => log.warn(...values);
  process.on('uncaughtException', (error) => log.error('uncaught in main', error));
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection in main', reason));
}

export { log };
