import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { tabTo } from '../support/keys';
import {
  chooseByKeys,
  libraryFilter,
  libraryList,
  libraryPreview,
  openLibrary,
  ownItem,
  watchFrames,
} from '../support/library-list';
import { expect, test } from './fixtures';

const count = (page: Page) => page.locator('.library-page__count');
const shownCount = async (page: Page) => Number.parseInt((await count(page).innerText()).replace(',', ''), 10);
const row = (page: Page, name: string | RegExp) => libraryList(page).getByRole('row', { name });

test('a key for a role, a seat and a date is found by keys alone within ten seconds', async ({ appWindow: page }) => {
  let presses = 0;
  const press = async (key: string) => {
    presses++;
    await page.keyboard.press(key);
  };
  const begin = Date.now();
  await press('Control+l');
  const search = page.getByRole('searchbox', { name: 'Search the library' });
  await expect(search).toBeFocused();
  const words = 'vp of marketing cfo second date';
  for (const letter of words) await press(letter);
  await expect(page.getByText('Best match first')).toBeVisible();
  await press('ArrowDown');
  await expect(libraryList(page)).toBeFocused();
  const preview = libraryPreview(page);
  for (const fact of ['VP of Marketing', 'CFO', 'Second date']) {
    await expect(preview.getByText(fact, { exact: true }).first()).toBeVisible();
  }
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Library');
  const seconds = (Date.now() - begin) / 1000;
  test.info().annotations.push({ type: 'found by keys', description: `${presses} presses, ${seconds.toFixed(1)} s` });
  expect(presses).toBe(words.length + 3);

  await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link', { name: 'Library' }).click();
  await expect(search).toHaveValue(words);
  await expect(page.getByText('Best match first')).toBeVisible();
});

test('filters are set, counted and cleared by keys, and the list keeps its place', async ({ appWindow: page }) => {
  await openLibrary(page);
  const all = await shownCount(page);
  await tabTo(page, libraryFilter(page, 'Kind'));
  await page.keyboard.press('Enter');
  const offered = page.getByRole('menuitemradio', { name: /^Questions/ });
  const promised = Number.parseInt((await offered.innerText()).replace(/\D/g, ''), 10);
  await chooseByKeys(page, 'Questions');
  expect(await shownCount(page)).toBe(promised);
  expect(promised).toBeLessThan(all);
  await expect(libraryFilter(page, 'Side')).toHaveCount(0);

  for (const [filter, value] of [
    ['Seat', 'CFO'],
    ['Date', 'Second date'],
  ] as const) {
    await tabTo(page, libraryFilter(page, filter));
    await page.keyboard.press('Enter');
    await chooseByKeys(page, value);
    await expect(libraryFilter(page, `${filter}: ${value}`)).toBeFocused();
  }
  await tabTo(page, libraryList(page));
  await page.keyboard.press('End');
  const last = await libraryPreview(page).getByRole('heading').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: last, level: 1 })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
  await expect(libraryFilter(page, 'Seat: CFO')).toBeVisible();
  await expect(libraryPreview(page).getByRole('heading')).toHaveText(last);
  await expect(libraryList(page).getByRole('row', { selected: false }).last()).toBeInViewport();

  await tabTo(page, page.getByRole('button', { name: 'Clear filters' }));
  await page.keyboard.press('Enter');
  expect(await shownCount(page)).toBe(all);
});

test('letters typed in the list go on in the search, and Escape takes back one thing at a time', async ({
  appWindow: page,
}) => {
  await openLibrary(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(count(page)).toContainText('1 selected');
  await page.keyboard.type('forecast');
  const search = page.getByRole('searchbox', { name: 'Search the library' });
  await expect(search).toHaveValue('forecast');
  await expect(count(page)).toContainText(/^\d+ of .*1 selected$/);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(count(page)).toContainText('1 selected');
  await page.keyboard.press('Escape');
  await expect(count(page)).not.toContainText('selected');
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
});

test('when nothing is found the list says what to widen', async ({ appWindow: page }) => {
  await openLibrary(page);
  await tabTo(page, libraryFilter(page, 'Kind'));
  await page.keyboard.press('Enter');
  await chooseByKeys(page, 'Terms');
  await page.keyboard.press('/');
  await page.keyboard.type('zzz"* OR (');
  await expect(libraryList(page)).toContainText('Nothing found for');
  expect(await axeViolations(page)).toEqual([]);
  await libraryList(page)
    .getByRole('button', { name: /^Without the words/ })
    .click();
  await expect(libraryFilter(page, 'Kind: Terms')).toBeVisible();
  expect(await shownCount(page)).toBeGreaterThan(0);
});

/** Tagged in one go, either of two may be the newest. A message that goes takes the focus along: Home is pressed till it is heard. */
async function toFirstRow(page: Page): Promise<RegExp> {
  const name = /Ours \w+/.exec(await libraryList(page).getByRole('row').nth(1).innerText())?.[0] ?? 'no own item';
  await expect(async () => {
    await libraryList(page).focus();
    await page.keyboard.press('Home');
    await expect(libraryPreview(page)).toContainText(name, { timeout: 1_000 });
  }).toPass();
  return new RegExp(name);
}

test('own items are tagged together, thrown away, taken back, restored and deleted by keys', async ({
  appWindow: page,
}) => {
  for (const name of ['Ours one', 'Ours two', 'Ours three']) await ownItem(page, 'term', { name, entryTest: 'So' });
  await openLibrary(page);
  await expect(libraryList(page).getByRole('row').nth(1)).toContainText('Ours three');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(count(page)).toContainText('2 selected');

  const bar = page.getByRole('region', { name: 'Selection' });
  await tabTo(page, bar.getByRole('button', { name: 'Tag' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('workshop');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(libraryPreview(page)).toContainText('workshop');
  await expect(count(page)).toContainText('2 selected');
  await tabTo(page, libraryFilter(page, /^Tag/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: /^workshop/ })).toContainText('2');
  await page.keyboard.press('Escape');

  await tabTo(page, libraryList(page));
  await page.keyboard.press('Delete');
  await expect(page.getByText('2 items are in the trash')).toBeVisible();
  await expect(row(page, /Ours three/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, /Ours three/)).toBeVisible();

  const first = await toFirstRow(page);
  await page.keyboard.press('Delete');
  await expect(row(page, first)).toHaveCount(0);
  await tabTo(page, libraryFilter(page, 'State: In use'));
  await page.keyboard.press('Enter');
  await chooseByKeys(page, 'Trash');
  await expect(row(page, first)).toBeVisible();
  await tabTo(page, libraryList(page));
  await page.keyboard.press(' ');
  await tabTo(page, bar.getByRole('button', { name: 'Restore' }));
  await page.keyboard.press('Enter');
  await expect(libraryList(page)).toContainText('The trash is empty');

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await toFirstRow(page);
  await page.keyboard.press('Delete');
  await libraryFilter(page, 'State: In use').click();
  await chooseByKeys(page, 'Trash');
  await libraryList(page).focus();
  await page.keyboard.press(' ');
  await bar.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(libraryList(page)).toContainText('The trash is empty');
});

test('a shipped item is copied by key and opens for editing', async ({ appWindow: page }) => {
  await openLibrary(page);
  await page.keyboard.type('MQL');
  await expect(page.getByText('Best match first')).toBeVisible();
  const title = 'MQL';
  await expect(libraryPreview(page).getByRole('heading')).toHaveText(title);
  await page.keyboard.press('Control+d');
  await expect(page.getByText('Yours', { exact: true })).toBeVisible();
  await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link', { name: 'Library' }).click();
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('');
  await expect(libraryList(page).getByRole('row').nth(1)).toContainText(title);
  await expect(libraryList(page).getByRole('row').nth(1)).toContainText('Yours');
});

test('no frame is without rows while one scrolls by wheel, by key and from end to end', async ({ appWindow: page }) => {
  await openLibrary(page);
  const list = libraryList(page);
  const box = await list.boundingBox();
  if (!box) throw new Error('the list is not on screen');
  await page.mouse.move(box.x + 200, box.y + 200);
  const frames = await watchFrames(page, async () => {
    for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, turn % 7 === 6 ? -3000 : 1800);
    await list.focus();
    for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'End', 'PageUp']) await page.keyboard.press(key);
  });
  expect(frames.seen).toBeGreaterThan(20);
  expect(frames).toMatchObject({ blank: 0, late: 0 });
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the library in the ${theme} theme`, async ({ appWindow: page }) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await ownItem(page, 'story', { title: 'Donaudampfschifffahrtsgesellschaft '.repeat(5), words: 'Long ago' });
    await openLibrary(page);
    await expect(libraryPreview(page)).toContainText('Long ago');
    expect.soft(await axeViolations(page), 'an own item').toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    expect.soft(await axeViolations(page), 'all selected').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.type('cfo');
    await expect(page.getByText('Best match first')).toBeVisible();
    expect.soft(await axeViolations(page), 'a search').toEqual([]);
    await libraryFilter(page, 'Competency').click();
    await page.getByRole('searchbox', { name: 'Find in Competency' }).waitFor();
    expect.soft(await axeViolations(page), 'a filter that is open').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New item' }).click();
    await page.getByRole('menuitem', { name: 'Metric' }).waitFor();
    expect.soft(await axeViolations(page), 'new item').toEqual([]);
  });
}
