import { readUrl } from './read-url';

/**
 * True for what the page may load: the app's own bundle, data the page made itself, the developer tools, and in
 * development the dev server (its HTTP and its web socket).
 *
 * @param devServer origin such as `http://127.0.0.1:5173`; null in the built app.
 */
export function isAllowedAddress(address: string, devServer: string | null): boolean {
  const url = readUrl(address);
  if (!url) return false;
  if (url.protocol === 'app:') return url.host === 'bundle';
  if (['data:', 'blob:', 'devtools:'].includes(url.protocol)) return true;
  return devServer !== null && isDevServer(url, new URL(devServer));
}

/** True for the address of the page itself: where a call may come from and a navigation may stay. */
export const isPageAddress = (address: string, devServer: string | null): boolean =>
  isAt(address, ['/', '/index.html'], devServer);

export const roomPath = '/room/index.html';

/** True for the address of the room's page: where its window stays. */
export const isRoomAddress = (address: string, devServer: string | null): boolean =>
  isAt(address, [roomPath], devServer);

function isAt(address: string, paths: readonly string[], devServer: string | null): boolean {
  const url = readUrl(address);
  if (!url || !paths.includes(url.pathname)) return false;
  if (url.protocol === 'app:') return url.host === 'bundle';
  return devServer !== null && url.origin === new URL(devServer).origin;
}

const isDevServer = (url: URL, devServer: URL) =>
  ['http:', 'ws:'].includes(url.protocol) && url.host === devServer.host;
