import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { expect, test as base, type ElectronApplication, type Page } from '@playwright/test';

import { kill, launch, quit, type LaunchedApp } from '../support/launch';

export { expect } from '@playwright/test';

/** The app of one test; after a restart, `app` and `window` are the new ones. */
export interface Rapport {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** Ends the app and starts it again on the same data: `quit` as a user does, `kill` as a power cut does. */
  readonly restart: (how: 'quit' | 'kill') => Promise<Page>;
  /** Does what puts another window in this one's place, and goes on with that one. */
  readonly changeWindow: (act: () => Promise<unknown>) => Promise<Page>;
  /** Says that the test provokes a line on stderr or an error in the page; anything else fails it. */
  readonly expectProblem: (pattern: RegExp) => void;
}

interface Options {
  /** Whether the first start brings the sample company: `test.use({ hasSample: false })`. */
  readonly hasSample: boolean;
}

interface Fixtures {
  /** The app's data folder, the test's own. */
  readonly userData: string;
  /** Where the workspace file lies. */
  readonly workspaceFolder: string;
  readonly rapport: Rapport;
  readonly app: ElectronApplication;
  readonly appWindow: Page;
}

export const test = base.extend<Fixtures & Options>({
  hasSample: [true, { option: true }],

  userData: async ({}, provide) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-e2e-'));
    await provide(folder);
    fs.rmSync(folder, { recursive: true, force: true });
  },

  workspaceFolder: async ({ userData }, provide) => provide(path.join(userData, 'workspace')),

  rapport: async ({ userData, hasSample }, provide) => {
    const problems: string[] = [];
    const expected: RegExp[] = [];
    const start = () => launch({ userData, hasSample, onProblem: (problem) => problems.push(problem) });
    let running: LaunchedApp = await start();
    await provide({
      get app() {
        return running.app;
      },
      get window() {
        return running.window;
      },
      restart: async (how) => {
        await (how === 'kill' ? kill(running.app) : quit(running.app));
        running = await start();
        await isDrawn(running.window);
        return running.window;
      },
      changeWindow: async (act) => {
        const { app, window: before } = running;
        const [window] = await Promise.all([app.waitForEvent('window'), before.waitForEvent('close'), act()]);
        running = { app, window };
        return window;
      },
      expectProblem: (pattern) => expected.push(pattern),
    });
    const exitCode = await quit(running.app);
    expect(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))).toEqual([]);
    expect(exitCode, 'the app ends by itself').toBe(0);
  },

  app: async ({ rapport }, provide) => provide(rapport.app),
  appWindow: async ({ rapport }, provide) => {
    await isDrawn(rapport.window);
    await provide(rapport.window);
  },
});

/** A story begins on a page that is drawn. */
const isDrawn = (page: Page) => page.getByRole('heading').first().waitFor();
