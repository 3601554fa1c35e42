import type { Locator, Page } from '@playwright/test';

import type { LibraryKind } from '#shared/domain/library/item-kind';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { askMain } from './ask-main';

export const libraryList = (page: Page): Locator => page.getByRole('grid', { name: 'Library' });
export const libraryPreview = (page: Page): Locator => page.getByRole('complementary', { name: 'Preview' });

/** A filter's button, by what stands on it: "Kind", "Kind: Terms", "In use". */
export const libraryFilter = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('group', { name: 'Filters' }).getByRole('button', { name });

/** Opens the library by its key. The search field has the focus then. */
export async function openLibrary(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await libraryList(page).waitFor();
}

/** Chooses in a filter that is open already, by keys: a part of the words, down to it, Enter. */
export async function chooseByKeys(page: Page, words: string): Promise<void> {
  const choice = page.getByRole('menuitemradio', { name: new RegExp(`^${words}`) });
  await choice.waitFor();
  const find = page.getByRole('searchbox', { name: /^Find in/ });
  if ((await find.count()) > 0) {
    // The first choice that is left is the one that Enter takes.
    await page.keyboard.type(words);
  } else {
    await page.keyboard.press('Home');
    for (let steps = 0; steps < 12 && !(await isFocused(choice)); steps++) await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await choice.waitFor({ state: 'detached' });
}

const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((node) => node === document.activeElement);

/** An own item with a name and nothing else, where it is not the typing that is tried. */
export async function ownItem(page: Page, kind: LibraryKind, words: LibraryItem['body']): Promise<string> {
  const { id, body, rev } = await askMain<LibraryItem>(page, 'library.create', { kind });
  const sessionId = crypto.randomUUID();
  await askMain(page, 'library.save', {
    id,
    expectedRev: rev,
    sessionId,
    draft: { kind, body: { ...body, ...words } },
  });
  return id;
}

/** How many frames were seen, and on how many of them a part of the list had no rows. */
export interface SeenFrames {
  readonly seen: number;
  readonly blank: number;
  /** Frames on which the rows were not yet those of the place scrolled to. */
  readonly late: number;
}

/** Looks at the list on every frame while something happens. */
export async function watchFrames(page: Page, act: () => Promise<void>): Promise<SeenFrames> {
  await page.evaluate(startWatching);
  await act();
  return page.evaluate(() => {
    Reflect.set(window, 'isWatching', false);
    return Reflect.get(window, 'seenFrames') as SeenFrames;
  });
}

/** In the page: until it is told to stop. */
function startWatching(): void {
  const list = document.querySelector('[role="grid"]');
  const head = list?.querySelector('.virtual-list__head');
  if (!list || !head) throw new Error('there is no list to watch');
  const frames = { seen: 0, blank: 0, late: 0 };
  Reflect.set(window, 'seenFrames', frames);
  Reflect.set(window, 'isWatching', true);
  const look = () => {
    if (Reflect.get(window, 'isWatching') !== true) return;
    const upper = head.getBoundingClientRect().bottom;
    const lower = list.getBoundingClientRect().bottom - 1;
    const rows = [...list.querySelectorAll('.virtual-list__row--body')].map((row) => row.getBoundingClientRect());
    const first = list.querySelector('.virtual-list__row--body')?.getAttribute('aria-rowindex');
    const place = Math.floor(list.scrollTop / (rows[0]?.height ?? 1)) + 2;
    frames.seen++;
    if ((rows[0]?.top ?? Infinity) > upper + 1 || (rows.at(-1)?.bottom ?? 0) < lower - 1) frames.blank++;
    if (Number(first) !== place) frames.late++;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
