import type { ElectronApplication } from '@playwright/test';

import { askPage, crashPage, untilPageSays } from '../support/crash-page';
import { openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

const cameBack = 'document.body.innerText.includes("The window stopped working and was opened again")';

const windowsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => [window.id, window.isVisible()]));

test('a workshop whose page crashes is back at the same stage with every saved word', async ({
  rapport,
  appWindow,
}) => {
  rapport.expectProblem(/the page ended: (?:crashed|killed)/);
  const { app } = rapport;
  await appWindow.getByRole('button', { name: 'Continue the workshop' }).click();
  await openStage(appWindow, 'summary');
  await appWindow.getByRole('textbox', { name: /^Why are we doing this/ }).fill('Typed before the crash');
  await untilSaved(appWindow);
  const before = await windowsOf(app);

  await crashPage(app);

  await untilPageSays(app, 'document.querySelector("h1")?.textContent', 'Why are we doing this');
  await untilPageSays(app, 'document.querySelector("textarea")?.value', 'Typed before the crash');
  await untilPageSays(app, cameBack, true);
  expect(await windowsOf(app)).toEqual(before);
  expect(await askPage(app, 'bridge.call("searches.list").then(({ ok }) => ok)')).toBe(true);
});
