import type { Locator, Page } from '@playwright/test';

/** As far as a person would ever press Tab on one screen. */
const MOST_TABS = 200;

/** Presses Tab until the element has the focus, as a person without a mouse does. @returns how many presses it took */
export async function tabTo(page: Page, target: Locator): Promise<number> {
  await target.waitFor();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${String(target)}`);
}

/** Goes to an element by Tab and presses Enter on it. @returns how many presses it took */
export async function enter(page: Page, target: Locator): Promise<number> {
  const presses = await tabTo(page, target);
  await page.keyboard.press('Enter');
  return presses + 1;
}

/** A person's hands: what they press and write, and how long that takes. */
export interface Hands {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly tabTo: (target: Locator) => Promise<void>;
  /** Goes to an element by Tab and presses Enter on it. */
  readonly enter: (target: Locator) => Promise<void>;
  readonly write: (words: string) => Promise<void>;
  readonly counts: () => { readonly presses: number; readonly words: number; readonly seconds: number };
}

const SECONDS_A_PRESS = 0.25;
const WORDS_A_MINUTE = 40;

/** Counts presses that lead somewhere, and words that are typed, each with the time a person needs for it. */
export function countingHands(page: Page): Hands {
  let presses = 0;
  let words = 0;
  return {
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
      presses += keys.length;
    },
    tabTo: async (target) => {
      presses += await tabTo(page, target);
    },
    enter: async (target) => {
      presses += await enter(page, target);
    },
    write: async (text) => {
      await page.keyboard.type(text);
      words += text.trim().split(/\s+/).length;
    },
    counts: () => ({ presses, words, seconds: presses * SECONDS_A_PRESS + (words / WORDS_A_MINUTE) * 60 }),
  };
}
