import path from 'node:path';

import { readUrl } from './read-url';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

export interface BundleFile {
  /** Absolute, inside the bundle's folder. */
  readonly file: string;
  readonly contentType: string;
}

/**
 * The file behind an `app://bundle/…` address, or null if there may be none: another host, a kind of file the page has
 * no use for, or a path that would leave the folder, however it is spelt.
 */
export function bundleFile(folder: string, address: string): BundleFile | null {
  const url = readUrl(address);
  if (url?.protocol !== 'app:' || url.host !== 'bundle') return null;
  const pathname = decoded(url.pathname);
  if (pathname === null || /[\0\\]/.test(pathname)) return null;
  const file = path.resolve(folder, `.${pathname === '/' ? '/index.html' : pathname}`);
  const contentType = contentTypes[path.extname(file).toLowerCase()];
  return contentType !== undefined && file.startsWith(path.resolve(folder) + path.sep) ? { file, contentType } : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
