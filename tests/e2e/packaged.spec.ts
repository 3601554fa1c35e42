import fs from 'node:fs';
import path from 'node:path';

import { expect, test } from './fixtures';

const tag = '@packaged';

test(
  'the first start brings the sample company and a workspace file',
  { tag },
  async ({ appWindow, workspaceFolder }) => {
    await expect(appWindow.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();

    const files = fs.readdirSync(workspaceFolder);
    expect(files.some((name) => fs.statSync(path.join(workspaceFolder, name)).size > 0)).toBe(true);
  },
);

test('the window comes back after a power cut', { tag }, async ({ appWindow, rapport }) => {
  await expect(appWindow.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();

  const window = await rapport.restart('kill');

  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the page has no way to Node', { tag }, async ({ appWindow }) => {
  const reach = await appWindow.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    bridge: Object.keys(Reflect.get(window, 'bridge') as object).toSorted(),
  }));

  expect(reach).toEqual({ require: 'undefined', process: 'undefined', bridge: ['call', 'listen'] });
});
