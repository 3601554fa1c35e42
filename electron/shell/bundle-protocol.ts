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

/**
 * Serves the built page, and nothing else of the disk, as `app://bundle/…`.
 *
 * @param of a session: each has its own.
 */
export function serveBundle(of: Protocol): void {
  const folder = appFile('out/renderer');
  of.handle('app', async ({ url }) => {
    const found = bundleFile(folder, url);
    if (!found) return plain('Not found', 404);
    try {
      const bytes = await readFile(found.file);
      return new Response(bytes, { headers: headers(found.contentType) });
    } catch (cause) {
      log.warn('a file of the page could not be read', cause);
      return plain('Not found', 404);
    }
  });
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
