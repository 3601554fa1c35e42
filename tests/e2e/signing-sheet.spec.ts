import type { Page } from '@playwright/test';

import { clickMenu } from '../support/click-menu';
import { longNames, newReadyAgreement, toSigningOf, usualNames, type Names } from '../support/signing-draft';
import {
  closeForSigning,
  consent,
  createKeys,
  drawSignature,
  dropFile,
  handBack,
  handOverTo,
  signatory,
  untilClosed,
} from '../support/signing-screens';
import { expect, test } from './fixtures';

test.use({ hasSample: false });

const pad = (page: Page) => page.getByRole('img', { name: /^Signature pad of/ });
const onSheet = (page: Page) => page.getByRole('heading', { name: /please read and sign$/ });

async function openForSigning(page: Page, names: Names = usualNames): Promise<void> {
  await toSigningOf(page, await newReadyAgreement(page, names));
  await closeForSigning(page);
  await createKeys(page);
  await untilClosed(page);
}

test('nothing but handing back leads off a sheet, and a page read anew goes on where it was', async ({ rapport }) => {
  const page = rapport.window;
  await openForSigning(page);
  await handOverTo(page, 'Hana Brandt');
  await onSheet(page).waitFor();
  await page.evaluate(() => window.history.back());
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.press('Control+Comma');
  await page.keyboard.press('Alt+Home');
  await clickMenu(rapport.app, ['Home', 'Settings', 'Undo', 'Redo', 'Keyboard shortcuts']);
  await dropFile(page, 'other.pdf', new TextEncoder().encode('%PDF-1.7'));
  await page.waitForTimeout(300);
  await expect(onSheet(page)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await drawSignature(page);
  await consent(page);
  await page.reload();
  await expect(pad(page)).toHaveAccessibleName(/2 strokes drawn/);
  await expect(page.getByRole('checkbox', { name: /^I have read/ })).toBeChecked();

  await page.getByRole('button', { name: 'Hand the laptop back' }).click();
  await page.getByRole('button', { name: 'Hand it back' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: /to the facilitator$/ })).toBeVisible();
  await expect(page.getByText('Hana')).toHaveCount(0);
  await page.getByRole('button', { name: /back to the desk/ }).click();
  await expect(signatory(page, 'Hana Brandt')).toContainText('Waiting');

  await handOverTo(page, 'Hana Brandt');
  await expect(pad(page)).toHaveAccessibleName(/empty$/);
  await expect(page.getByRole('checkbox', { name: /^I have read/ })).not.toBeChecked();
});

test('somebody reads, consents and signs by keyboard alone', async ({ rapport }) => {
  const page = rapport.window;
  await openForSigning(page);
  await handOverTo(page, 'Maria Lopez');
  await onSheet(page).waitFor();
  for (const shown of ['2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(shown)).toBeVisible();
  }
  await tabTo(page, 'Go on to sign');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Consent' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Maria Lopez');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Thank you, Maria Lopez' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /to the facilitator$/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(signatory(page, 'Maria Lopez')).toContainText('Signed by typing the name');
});

async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach "${name}"`);
}

for (const pointerType of ['pen', 'touch'] as const) {
  test(`a ${pointerType} draws, and what is drawn stays while the window and the theme change`, async ({ rapport }) => {
    const page = rapport.window;
    await openForSigning(page);
    await handOverTo(page, 'Hana Brandt');
    await pad(page).scrollIntoViewIfNeeded();
    await drawWith(page, pointerType);
    await expect(pad(page)).toHaveAccessibleName(/1 stroke drawn/);
    const before = await inkOf(page);
    const screen = await page.context().newCDPSession(page);
    const become = (width: number, deviceScaleFactor: number) =>
      screen.send('Emulation.setDeviceMetricsOverride', { width, height: 700, deviceScaleFactor, mobile: false });
    await become(700, 1);
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    await expect
      .poll(async () => (await inkOf(page)).pixels)
      .toBe(Math.round((await padWidth(page)) * (await ratio(page))));
    const after = await inkOf(page);
    expect(after.right / after.pixels).toBeCloseTo(before.right / before.pixels, 1);
    expect(after.left / after.pixels).toBeCloseTo(before.left / before.pixels, 1);
    await become(900, 1);
    // Wider still, yet the pad is as wide as it gets: only the screen's scale factor is another one.
    await become(1000, 2.5);
    await expect.poll(async () => (await inkOf(page)).pixels).toBe(Math.round((await padWidth(page)) * 2.5));

    await consent(page);
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByRole('heading', { name: 'Thank you, Hana Brandt' }).waitFor();
    await handBack(page);
    await expect(page.getByRole('img', { name: 'Signature of Hana Brandt' })).toBeVisible();
  });
}

const padWidth = (page: Page) => pad(page).evaluate((canvas) => canvas.getBoundingClientRect().width);
const ratio = (page: Page) => page.evaluate(() => window.devicePixelRatio);

/** One line from left to right by a pointer that is no mouse. */
async function drawWith(page: Page, pointerType: 'pen' | 'touch'): Promise<void> {
  await pad(page).evaluate((canvas, type) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const at = (share: number) => ({
      pointerType: type,
      pointerId: 7,
      isPrimary: true,
      bubbles: true,
      cancelable: true,
      buttons: 1,
      pressure: 0.6,
      clientX: left + width * share,
      clientY: top + height * (0.4 + share / 4),
    });
    canvas.dispatchEvent(new PointerEvent('pointerdown', at(0.2)));
    for (let share = 0.2; share <= 0.8; share += 0.02) canvas.dispatchEvent(new PointerEvent('pointermove', at(share)));
    canvas.dispatchEvent(new PointerEvent('pointerup', { ...at(0.8), buttons: 0 }));
  }, pointerType);
}

/** The columns of the pad that have ink, in the screen's pixels. */
function inkOf(page: Page): Promise<{ readonly left: number; readonly right: number; readonly pixels: number }> {
  return pad(page).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const inked = Array.from({ length: width }, (_, x) => x).filter((x) => {
      for (let at = x * 4 + 3; at < data.length; at += width * 4) if ((data[at] ?? 0) > 0) return true;
      return false;
    });
    return { left: inked[0] ?? -1, right: inked.at(-1) ?? -1, pixels: width };
  });
}

test('twenty signatories with endless names break no screen of a small window', async ({ rapport }) => {
  test.setTimeout(120_000);
  const page = rapport.window;
  await page.setViewportSize({ width: 1280, height: 720 });
  await openForSigning(page, longNames);
  await page.getByRole('article').waitFor();
  await fits(page, 'room');
  await page.getByRole('button', { name: 'Attach a scan…' }).click();
  await fits(page, 'attach a scan');
  await page.keyboard.press('Escape');
  await handOverTo(page, '0 Wolfe');
  await onSheet(page).waitFor();
  await fits(page, 'sheet');
  await page.getByText('Whole text').click();
  await fits(page, 'sheet, whole text');
});

/** Nothing is wider than the window, and nothing scrolls sideways. */
async function fits(page: Page, screen: string): Promise<void> {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main, main *, [role="dialog"] *')]
      .filter((element) => getComputedStyle(element).overflowX !== 'hidden')
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .filter((element) => !(element instanceof SVGElement))
      .map((element) => `${element.tagName} ${element.className}`),
  );
  expect.soft(wide, screen).toEqual([]);
}
