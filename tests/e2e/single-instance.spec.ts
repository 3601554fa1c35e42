import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { expect, test } from './fixtures';

const root = path.resolve(import.meta.dirname, '../..');

/** D7 asks for 50 starts; `npm run soak` makes them all. */
const starts = process.env['RAPPORT_SOAK'] ? 50 : 5;

test('a second start hands over to the first and ends within 2 seconds', async ({ app, appWindow, userData }) => {
  test.setTimeout(60_000 + starts * 4_000);
  const executable = await app.evaluate(() => process.execPath);
  const appArguments = process.env['RAPPORT_PACKAGED'] ? [] : [root];
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());

  const tookMs: number[] = [];
  for (let count = 0; count < starts; count += 1) {
    const startMs = performance.now();
    const second = spawn(executable, ['--no-sandbox', '--disable-gpu', '--log-level=3', ...appArguments], {
      env: { ...process.env, RAPPORT_USER_DATA: userData },
      stdio: 'ignore',
    });
    const [code] = (await once(second, 'exit')) as [number | null];
    expect(code).toBe(0);
    tookMs.push(performance.now() - startMs);
  }

  // The usual one: something else may hold the machine up once.
  expect(tookMs.toSorted((one, other) => one - other)[Math.floor(starts / 2)]).toBeLessThanOrEqual(2_000);
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      isVisible: window.isVisible(),
      isMinimized: window.isMinimized(),
    })),
  );
  expect(windows).toEqual([{ isVisible: true, isMinimized: false }]);
  await expect(appWindow.locator('body')).toBeVisible();
});
