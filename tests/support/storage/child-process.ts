import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const hooks = path.join(import.meta.dirname, 'resolve-typescript.mjs');

export interface Child {
  readonly process: ChildProcess;
  /** The lines it has written so far; grows. */
  readonly lines: readonly string[];
  /** Resolves with the exit code, or null if it was killed, once all its lines have arrived. */
  readonly ended: Promise<number | null>;
  /** Resolves at the first line that starts with `prefix`. @throws if the process ends before. */
  readonly line: (prefix: string) => Promise<string>;
  /** Ends it at once, as a crash does. */
  readonly kill: () => Promise<void>;
}

/** Runs a TypeScript file of this folder in a Node process of its own. Its errors appear in the test's output. */
export function startChild(script: string, args: readonly (string | number)[]): Child {
  const file = path.join(import.meta.dirname, script);
  const flags = ['--disable-warning=ExperimentalWarning', '--import', hooks];
  const child = spawn(process.execPath, [...flags, file, ...args.map(String)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(([[code]]) => code as number | null);

  const line = (prefix: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const look = () => {
      const found = lines.find((each) => each.startsWith(prefix));
      if (found !== undefined) resolve(found);
    };
    look();
    reader.on('line', look);
    void ended.then((code) => reject(new Error(`${script} ended with ${code} and never wrote "${prefix}"`)));
    return promise;
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { process: child, lines, ended, line, kill };
}
