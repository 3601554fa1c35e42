// What every part of the tour does with the running app.
import fs from 'node:fs';
import path from 'node:path';

export const sizes = { '': { width: 1440, height: 900 }, '-small': { width: 1280, height: 720 } };

/** Goes to a route as a link does. */
export async function goTo(page, route) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${route}`);
}

/** Loads the page anew at a route, so that the theme and every cache are read again. */
export async function open(page, route) {
  await goTo(page, route);
  await page.reload();
}

/** Waits until nothing fades or slides any more. Spinners never end. */
export async function settle(page) {
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Calls main as the page does. @returns what it answers */
export async function call(page, method, input) {
  const envelope = await page.evaluate(([name, value]) => window.bridge.call(name, value), [method, input]);
  if (!envelope.ok) throw new Error(`${method}: ${envelope.error.message}`);
  return envelope.value;
}

/** Gives the one window another size, and waits until its page has it. */
export async function resize(app, page, size) {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0].setContentSize(width, height);
  }, size);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
}

/** Does something in both themes and both sizes. */
export async function inEveryLook(app, page, act) {
  for (const theme of ['light', 'dark']) {
    // Not by the app's settings, which a seat may not change: the page alone wears the theme.
    await page.evaluate((wanted) => void (document.documentElement.dataset.theme = wanted), theme);
    for (const size of Object.values(sizes)) {
      await resize(app, page, size);
      await settle(page);
      await act();
    }
  }
}

/** Lets the app's save dialog answer with a file, does what writes it, and waits until it is there. */
export async function saveAs(app, file, act) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await act();
  const end = Date.now() + 30_000;
  while (!fs.existsSync(file)) {
    if (Date.now() > end) throw new Error(`${path.basename(file)} was not written within 30 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
