import { api } from '../lib/api';

const kept = [
  /^\/$/,
  /^\/(engagements|agreements)\/[\w-]+$/,
  /^\/agreements\/[\w-]+\/(sign|reviews)$/,
  /^\/agreements\/[\w-]+\/reviews\/[\w-]+$/,
  /^\/(settings|backups|hiring|library)$/,
  /^\/hiring\/[\w-]+\/(profile|panel|kits|calibration|candidates|compare)$/,
];

/** True for screens the app may reopen at. A candidate's page is none: nothing of one is kept beside the candidate. */
export const isKeptRoute = (path: string): boolean => kept.some((pattern) => pattern.test(path));

/** Goes where the app was when it was closed, unless the address already names a screen. */
export function restoreRoute(lastRoute: string): void {
  if (window.location.hash.length <= 2 && isKeptRoute(lastRoute)) window.location.hash = `#${lastRoute}`;
}

/** Remembers the screen. A failure costs one click at the next start, so it is only logged. */
export function rememberRoute(path: string): void {
  if (!isKeptRoute(path)) return;
  api.settings
    .update({ lastRoute: path })
    .catch((error: unknown) => console.warn('the screen was not remembered', error));
}
