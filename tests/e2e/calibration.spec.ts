import type { Page } from '@playwright/test';

import { usualSeats } from '../support/hiring-documents';
import { atCurtain, handOver, takeSeat } from '../support/hiring-screens';
import { untilSaved } from '../support/screens';
import { axeViolations } from '../support/axe';
import { prepareSeat } from '../support/seat-window';
import { expect, test, type Rapport } from './fixtures';

test.use({ hasSample: false });
test.setTimeout(180_000);

const pin = '4711';

/** Opens the calibrations of a search that has three seats with PINs. */
async function openCalibrations(page: Page): Promise<string> {
  const { searchId } = await prepareSeat(page, {}, usualSeats);
  await page.evaluate((id) => void (location.hash = `#/hiring/${id}/calibration`), searchId);
  await page.getByRole('heading', { name: 'Calibrate the panel', level: 1 }).waitFor();
  return searchId;
}

/** Begins a session of all three seats on the proposed answers. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Calibrate the panel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Calibrate the panel' });
  await dialog.getByRole('button', { name: 'Begin' }).click();
  await page.getByText('Three seats still to rate').waitFor();
}

const heading = (page: Page) => page.getByRole('heading', { name: /^Answer \d of 6$/, level: 1 });

/** From the seat's board to the answer it was at. */
async function openAnswers(page: Page, how: 'Rate the answers' | 'Go on rating'): Promise<void> {
  await page.getByRole('button', { name: how }).press('Enter');
  await heading(page).waitFor();
}

/** Gives points by keyboard alone, one answer after the other, beginning with the one on screen. */
async function ratePoints(page: Page, points: readonly number[], from = 1): Promise<void> {
  for (const [index, point] of points.entries()) {
    await expect(heading(page)).toHaveText(`Answer ${from + index} of 6`);
    await page.keyboard.press(String(point));
    await page.getByRole('radio', { name: new RegExp(`^${point}`), checked: true }).waitFor();
    if (index < points.length - 1) await page.keyboard.press('j');
  }
}

async function commit(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Commit your ratings' });
  await dialog.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Commit for good' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/^Committed/).waitFor();
}

const handRound = async ({ window }: Rapport) => {
  await window.getByRole('button', { name: 'Hand the laptop round' }).press('Enter');
  await atCurtain(window);
};

const backToDesk = async ({ window }: Rapport, searchId: string) => {
  await window.getByRole('button', { name: 'Back to the desk' }).click();
  await window.getByRole('navigation', { name: /^Sections of/ }).waitFor();
  await window.evaluate((id) => void (location.hash = `#/hiring/${id}/calibration`), searchId);
  await window.getByRole('link', { name: /^Answers of/ }).click();
};

test('two seats rate blind, one of them over a crash, and then all see the counts', async ({ rapport }) => {
  const searchId = await openCalibrations(rapport.window);
  await begin(rapport.window);
  await handRound(rapport);

  // The CFO gives everything a 5, and the power goes after three answers.
  let seat = await takeSeat(rapport, { seat: 'CFO', pin });
  await openAnswers(seat, 'Rate the answers');
  await ratePoints(seat, [5, 5, 5]);
  await seat.keyboard.press('n');
  await seat.keyboard.type('canary of the CFO');
  await untilSaved(seat);
  const words = await seat.locator('article').innerText();
  await rapport.restart('kill');
  await expect(rapport.window.getByText(/CFO had the laptop when Rapport stopped/)).toBeVisible();
  await rapport.window.getByLabel('PIN', { exact: true }).fill(pin);
  seat = await rapport.changeWindow(() => rapport.window.keyboard.press('Enter'));
  await expect(seat.getByText('3 of 6 answers rated')).toBeVisible();
  await openAnswers(seat, 'Go on rating');
  await expect(heading(seat)).toHaveText('Answer 3 of 6');
  expect(await seat.locator('article').innerText()).toBe(words);
  await expect(seat.getByLabel('What made you choose')).toHaveValue('canary of the CFO');
  await seat.keyboard.press('Control+Enter');
  await expect(seat.getByRole('dialog')).toContainText('3 answers have no rating yet');
  await seat.getByRole('button', { name: 'Go on rating' }).press('Enter');
  await seat.getByRole('dialog').waitFor({ state: 'detached' });
  await seat.keyboard.press('j');
  await ratePoints(seat, [5, 5, 5], 4);
  await commit(seat);

  // HR sees nothing of it, at no address, and gives everything a 3.
  await handOver(rapport);
  seat = await takeSeat(rapport, { seat: 'HR', pin });
  await openAnswers(seat, 'Rate the answers');
  await expect(seat.getByText('0 of 6 rated')).toBeVisible();
  const address = await seat.evaluate(() => location.hash);
  await seat.evaluate((hash) => void (location.hash = `${hash}/result`), address);
  await expect(seat.getByText(/Not every seat has committed/)).toBeVisible();
  expect(await seat.content()).not.toContain('canary');
  await seat.evaluate((hash) => void (location.hash = hash), address);
  await heading(seat).waitFor();
  await ratePoints(seat, [3, 3, 3, 3, 3, 3]);
  await seat.keyboard.press('j');
  await expect(seat.getByRole('dialog', { name: 'Commit your ratings' })).toBeVisible();
  await seat.keyboard.press('Escape');
  await seat.getByRole('dialog').waitFor({ state: 'detached' });
  await commit(seat);

  // The desk sees who is done and nothing else, then goes on without the CEO.
  await handOver(rapport);
  const desk = rapport.window;
  await backToDesk(rapport, searchId);
  await expect(desk.getByText('One seat still to rate')).toBeVisible();
  await expect(desk.getByRole('listitem').filter({ hasText: 'CFO' })).toContainText('Committed');
  expect(await desk.content()).not.toContain('canary');
  await desk.getByRole('button', { name: 'Excuse CEO' }).click();
  await desk.getByLabel('Why').fill('Ill until Monday');
  await desk.getByRole('button', { name: 'Excuse for good' }).click();

  const row = (letter: string) => desk.getByRole('row', { name: new RegExp(`^${letter} `) });
  await expect(desk.getByText('CEO, ceo: Ill until Monday')).toBeVisible();
  // Answer A is a 3 by the reference: HR met it, the CFO did not.
  await expect(row('A').getByRole('cell')).toHaveText([
    '·nobody',
    '·nobody',
    '1, the reference',
    '·nobody',
    '1',
    '1 of 2',
    '1 of 2',
  ]);
  await expect(row('C').getByRole('cell').nth(4)).toHaveText('1, the reference');
  await expect(row('E').getByRole('cell').last()).toHaveText('2 of 2');
  await expect(desk.getByText(/^Anchor 3 is read differently: answer A was given 3 and 5/)).toBeVisible();
  const first = desk.getByRole('region', { name: 'Answer A' });
  await expect(first).toContainText('Reference 3');
  await expect(first.getByRole('listitem').filter({ hasText: 'CFO, cfo' })).toHaveText(/^5/);
  await expect(desk.getByText('canary of the CFO')).toBeVisible();

  // A seat reads the same in its own window.
  await desk.evaluate((id) => void (location.hash = `#/hand-over/${id}`), searchId);
  seat = await takeSeat(rapport, { seat: 'HR', pin });
  await seat.getByRole('button', { name: 'See the result' }).click();
  await expect(seat.getByText('canary of the CFO')).toBeVisible();
});

test('single keys rate nothing once they are switched off, Alt and a digit does', async ({ rapport }) => {
  await rapport.window.evaluate(() =>
    (Reflect.get(window, 'bridge') as { call: (path: string, input: unknown) => Promise<unknown> }).call(
      'settings.update',
      { singleKeyShortcuts: false },
    ),
  );
  await openCalibrations(rapport.window);
  await begin(rapport.window);
  await handRound(rapport);
  const seat = await takeSeat(rapport, { seat: 'CFO', pin });
  await openAnswers(seat, 'Rate the answers');

  await seat.keyboard.press('4');
  await seat.keyboard.press('j');
  await expect(seat.getByText('0 of 6 rated')).toBeVisible();
  await expect(heading(seat)).toHaveText('Answer 1 of 6');
  await seat.keyboard.press('Alt+Digit4');
  await expect(seat.getByText('1 of 6 rated')).toBeVisible();
  await seat.keyboard.press('Alt+KeyJ');
  await expect(heading(seat)).toHaveText('Answer 2 of 6');
  await seat.keyboard.press('Control+z');
  await expect(seat.getByText('0 of 6 rated')).toBeVisible();
  await expect(heading(seat)).toHaveText('Answer 1 of 6');
});

test('a session is deleted after a question, and the search goes on', async ({ appWindow }) => {
  await openCalibrations(appWindow);
  await begin(appWindow);

  await appWindow.getByRole('button', { name: 'Delete' }).click();
  const asks = appWindow.getByRole('alertdialog', { name: 'Delete this calibration?' });
  await expect(asks).toContainText('goes unseen, for good');
  await asks.getByRole('button', { name: 'Delete the calibration' }).click();

  await expect(appWindow.getByText('Nobody has rated yet')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screens of a calibration in the ${theme} theme`, async ({ rapport }) => {
    const clean = async (page: Page, screen: string) => expect.soft(await axeViolations(page), screen).toEqual([]);
    await rapport.window.evaluate(
      (name) =>
        (Reflect.get(window, 'bridge') as { call: (path: string, input: unknown) => Promise<unknown> }).call(
          'settings.update',
          { theme: name },
        ),
      theme,
    );
    await rapport.restart('quit');
    const desk = rapport.window;
    await expect(desk.locator('html')).toHaveAttribute('data-theme', theme);
    const searchId = await openCalibrations(desk);
    await clean(desk, 'no calibration yet');
    await desk.getByRole('button', { name: 'Calibrate the panel' }).click();
    await desk.getByRole('dialog').waitFor();
    await clean(desk, 'new calibration');
    await desk.keyboard.press('Escape');
    await begin(desk);
    await clean(desk, 'who is to rate');
    await desk.getByRole('button', { name: 'Excuse CEO' }).click();
    await clean(desk, 'excuse');
    await desk.getByLabel('Why').fill('Ill until Monday');
    await desk.getByRole('button', { name: 'Excuse for good' }).click();
    await desk.getByText('Two seats still to rate').waitFor();
    await handRound(rapport);
    for (const [seatName, point] of [
      ['CFO', 2],
      ['HR', 4],
    ] as const) {
      const seat = await takeSeat(rapport, { seat: seatName, pin });
      await seat.getByRole('button', { name: 'Rate the answers' }).waitFor();
      await clean(seat, 'board with a calibration');
      await openAnswers(seat, 'Rate the answers');
      await clean(seat, 'an answer');
      await seat.keyboard.press('Control+Enter');
      await seat.getByRole('dialog').waitFor();
      await clean(seat, 'unrated');
      await seat.keyboard.press('Escape');
      await seat.getByRole('dialog').waitFor({ state: 'detached' });
      await ratePoints(
        seat,
        Array.from({ length: 6 }, () => point),
      );
      await commit(seat);
      await clean(seat, 'committed');
      await handOver(rapport);
    }
    await backToDesk(rapport, searchId);
    await rapport.window.getByRole('heading', { name: 'Talk about these anchors' }).waitFor();
    await clean(rapport.window, 'the result');
  });
}
