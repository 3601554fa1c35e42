import { spawn } from 'node:child_process';

import { nodeExecutable } from './node.mjs';
import { root } from './project.mjs';

/**
 * Runs a command to its end, on our own terminal unless told otherwise, and passes on the signals that would end us.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a script of package.json, the one place where commands are spelled out.
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runScript(name, args = [], env = process.env) {
  const { command, args: npmArgs, shell } = npm();
  return run(command, [...npmArgs, 'run', '-s', name, '--', ...args], { env, shell });
}

/** How to call npm: the very one that started us where there is one. */
export function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? { command: nodeExecutable(), args: [script], shell: false }
    : { command: 'npm', args: [], shell: process.platform === 'win32' };
}
