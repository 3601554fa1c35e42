import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { nodeExecutable } from '../support/node.mjs';
import { inProject } from '../support/project.mjs';

const electronPackage = inProject('node_modules/electron');
export const officialDist = path.join(electronPackage, 'dist');

/** The installer writes path.txt last, so a half unpacked download does not count. */
export const hasOfficial = () => fs.existsSync(path.join(electronPackage, 'path.txt')) && fs.existsSync(officialDist);

const downloadLimitMs = 600_000;
/** Enough to unpack a release that an earlier project left in the cache. */
const withoutNetworkLimitMs = 12_000;

/**
 * Runs the electron package's own installer. It is given ten minutes where the release can be reached and twelve
 * seconds where it cannot: a firewall that swallows packets would hold it up for minutes otherwise.
 * @returns {Promise<string | null>} why it failed, null where it did not
 */
export async function downloadOfficial() {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return 'ELECTRON_SKIP_BINARY_DOWNLOAD is set';

  const installer = spawn(nodeExecutable(), [path.join(electronPackage, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  installer.stderr.on('data', (chunk) => (stderr += chunk));
  const ended = new Promise((resolve) => installer.once('close', resolve));

  let limit = setTimeout(() => installer.kill(), downloadLimitMs);
  const unreachable = await Promise.race([whyUnreachable(), ended.then(() => null)]);
  if (unreachable !== null) {
    clearTimeout(limit);
    limit = setTimeout(() => installer.kill(), withoutNetworkLimitMs);
  }
  const code = await ended;
  clearTimeout(limit);
  if (code === 0 && hasOfficial()) return null;
  return unreachable ?? stderr.trim().split('\n')[0] ?? `the installer ended with ${code}`;
}

/** @returns {Promise<string | null>} null also where a mirror or proxy is configured: only the installer knows those. */
async function whyUnreachable() {
  const isConfigured = Object.keys(process.env).some((name) =>
    /electron_(?:get_use_proxy|.*mirror|.*custom_dir)/i.test(name),
  );
  if (isConfigured) return null;
  const { version } = JSON.parse(fs.readFileSync(path.join(electronPackage, 'package.json'), 'utf8'));
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(6000) });
    return response.ok ? null : `github.com answers ${response.status}`;
  } catch (error) {
    const { cause, message } = /** @type {Error & { cause?: { code?: string } }} */ (error);
    return `github.com: ${cause?.code ?? message}`;
  }
}
