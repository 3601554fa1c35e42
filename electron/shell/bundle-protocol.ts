import { readFile } from 'node:fs/promises';

import { protocol, type Protocol } from 'electron';
import log from 'electron-log/main';

import { appFile } from './app-paths';
import { bundleFile } from './bundle-file';
import { contentSecurityPolicy } from './content-security-policy';

export const bundleOrigin = 'app://bundle';

/** Must run before the app is ready. */
export function declareBundleScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** A page that asks for no script at all must not keep main waiting. */
const LONGEST_WAIT_MS = 250;

/**
 * Serves the built page, and nothing else of the disk, as `app://bundle/…`.
 *
 * @param of a session: each has its own.
 * @returns when the first script was handed to the page, 250 ms later at the latest: from then on the page is busy with
 * itself and main is free for what takes long.
 */
export function serveBundle(of: Protocol): Promise<void> {
  const folder = appFile('out/renderer');
  const { promise: hasScript, resolve: tellScript } = Promise.withResolvers<void>();
  setTimeout(tellScript, LONGEST_WAIT_MS);
  of.handle('app', async ({ url }) => {
    const found = bundleFile(folder, url);
    if (!found) return plain('Not found', 404);
    try {
      const bytes = await readFile(found.file);
      // After this answer is on its way.
      if (found.contentType.startsWith('text/javascript')) setTimeout(tellScript, 0);
      return new Response(bytes, { headers: headers(found.contentType) });
    } catch (cause) {
      log.warn('a file of the page could not be read', cause);
      return plain('Not found', 404);
    }
  });
  return hasScript;
}

const plain = (text: string, status: number) =>
  new Response(text, { status, headers: headers('text/plain; charset=utf-8') });

const headers = (contentType: string) => ({
  'Content-Type': contentType,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
});
