import { once } from 'node:events';
import path from 'node:path';

import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** What the runtime says for the sake of the test driver, and Chromium on a machine without a desktop. */
const harmless = [
  /^Debugger (?:listening on|attached|ending on)/,
  /^DevTools listening on/,
  /^For help, see: https:\/\/nodejs\.org/,
  /^Waiting for the debugger to disconnect/,
];

export interface LaunchOptions {
  readonly userData: string;
  readonly hasSample: boolean;
  /** Gets every line on stderr and every error in a page that is not {@link harmless}. */
  readonly onProblem: (problem: string) => void;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly window: Page;
}

/** Less than half of what a story has, so that a start that was lost can be repeated within it. */
const LONGEST_START_MS = 25_000;

/**
 * Starts the built app, or the packaged one that RAPPORT_PACKAGED names, on a data folder of its own.
 *
 * The driver now and then misses the start of a process or of its window on a busy machine and waits in vain: then, and
 * only then, the app is started once more. An app that starts and fails is not tried again.
 */
export async function launch(options: LaunchOptions): Promise<LaunchedApp> {
  try {
    return await launchOnce(options);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.warn(`Started again, because the driver lost the app: ${error.message.split('\n')[0] ?? ''}`);
    return launchOnce(options);
  }
}

async function launchOnce({ userData, hasSample, onProblem }: LaunchOptions): Promise<LaunchedApp> {
  const packaged = process.env['RAPPORT_PACKAGED'];
  const switches = ['--disable-gpu', '--log-level=3'];
  const app = await _electron.launch({
    ...(packaged ? { executablePath: packaged, args: switches } : { args: [...switches, root] }),
    timeout: LONGEST_START_MS,
    env: { ...inherited(), RAPPORT_USER_DATA: userData, ...(hasSample ? {} : { RAPPORT_NO_SAMPLE: '1' }) },
  });
  holdAnswers(app);
  app.process().stderr?.on('data', (chunk: Buffer) => {
    const lines = chunk.toString().split('\n').filter(Boolean);
    for (const line of lines) if (!harmless.some((pattern) => pattern.test(line))) onProblem(`stderr: ${line}`);
  });
  app.on('window', (page) => watch(page, onProblem));
  try {
    const window = await app.firstWindow({ timeout: LONGEST_START_MS });
    watch(window, onProblem);
    return { app, window };
  } catch (error) {
    app.process().kill('SIGKILL');
    throw error;
  }
}

/**
 * Lets every question to main be answered in a turn of its own. V8's inspector holds the promise of an answer weakly, so
 * one that is there at once is lost where main collects garbage before it next runs its microtasks.
 */
function holdAnswers(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app);
  const inItsTurn = (act: unknown, given: unknown) =>
    evaluate(
      async (electron, [source, argument]) => {
        await new Promise((resolve) => setImmediate(resolve));
        // oxlint-disable-next-line no-eval -- what a test asks is its own code, sent as text as the driver does it
        const asked = (0, eval)(`(${source})`) as (from: typeof electron, argument: unknown) => unknown;
        return asked(electron, argument);
      },
      [String(act), given] as const,
    );
  Object.assign(app, { evaluate: inItsTurn });
}

/** Ends the app as a user would. @returns its exit code */
export async function quit(app: ElectronApplication): Promise<number | null> {
  const exited = exitOf(app);
  await app.evaluate(({ app: electron }) => electron.quit()).catch(ignoreClosedConnection);
  return exited;
}

/** Ends the app as a power cut would: no handler of ours runs. */
export async function kill(app: ElectronApplication): Promise<void> {
  const exited = exitOf(app);
  app.process().kill('SIGKILL');
  await exited;
}

async function exitOf(app: ElectronApplication): Promise<number | null> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  await once(child, 'exit');
  return child.exitCode;
}

const watched = new WeakSet<Page>();

function watch(page: Page, onProblem: LaunchOptions['onProblem']): void {
  if (watched.has(page)) return;
  watched.add(page);
  page.on('pageerror', (error) => onProblem(`page: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') onProblem(`console: ${message.text()}`);
  });
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The answer to quit() may be lost because the app has already gone. */
function ignoreClosedConnection(error: unknown): void {
  if (!(error instanceof Error && /closed|destroyed|detached|garbage collected/i.test(error.message))) throw error;
}
