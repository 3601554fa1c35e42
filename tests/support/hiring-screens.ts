import type { Page } from '@playwright/test';

import { untilSaved } from './screens';

/** What a story needs of the running app to go from window to window. */
interface Windows {
  readonly window: Page;
  readonly changeWindow: (act: () => Promise<unknown>) => Promise<Page>;
}

export interface Sitter {
  /** As the curtain names the seat. */
  readonly seat: string;
  readonly pin: string;
}

const CURTAIN = 'Who takes the laptop?';

export const atCurtain = (page: Page) => page.getByRole('heading', { name: CURTAIN }).waitFor();

/** From the curtain into a seat; the first time it chooses its PIN. */
export async function takeSeat(windows: Windows, { seat, pin }: Sitter): Promise<Page> {
  const page = windows.window;
  await atCurtain(page);
  await page.getByRole('button', { name: new RegExp(`^${seat}`) }).click();
  const door = page.getByRole('group', { name: `Door of the ${seat}` });
  await door.getByRole('button', { name: 'Take the laptop' }).waitFor();
  const again = door.getByLabel('The same PIN again');
  if ((await again.count()) > 0) {
    await door.getByLabel('Choose a PIN').fill(pin);
    await again.fill(pin);
  } else {
    await door.getByLabel('PIN', { exact: true }).fill(pin);
  }
  const mine = await windows.changeWindow(() => page.keyboard.press('Enter'));
  await mine.getByRole('heading', { name: /your interviews/ }).waitFor();
  return mine;
}

/** From a seat back to the curtain. */
export async function handOver(windows: Windows): Promise<Page> {
  const page = windows.window;
  const desk = await windows.changeWindow(() => page.getByRole('button', { name: 'Hand over' }).click());
  await atCurtain(desk);
  return desk;
}

export interface Heard {
  /** 1 to 5, by the number of the question among those that are rated. */
  readonly rating: (index: number) => number;
  readonly evidence: (index: number) => string;
}

const current = (page: Page) => page.locator('#question');

/** Seals the first impression with the keyboard alone. */
export async function giveFirstImpression(page: Page, rating: number, words: string): Promise<void> {
  await page.getByRole('heading', { name: /first impression/ }).waitFor();
  await page.keyboard.press(String(rating));
  await page.keyboard.press('n');
  await page.keyboard.type(words);
  await page.getByRole('button', { name: 'Seal it and begin' }).press('Enter');
  await page.getByRole('heading', { name: /first impression/ }).waitFor({ state: 'detached' });
}

/** Answers every question from the one on screen to the last, by keyboard alone. */
export async function answerOn(page: Page, { rating, evidence }: Heard, from = 0): Promise<void> {
  let index = from;
  for (;;) {
    const question = (await current(page).textContent()) ?? '';
    if (question.startsWith('Wrap up')) return;
    if ((await page.getByRole('radiogroup', { name: 'Score' }).count()) > 0) {
      await page.keyboard.press('n');
      await page.keyboard.insertText(evidence(index));
      await page.keyboard.press(`Alt+Digit${rating(index)}`);
      index += 1;
    }
    await page.keyboard.press('Alt+KeyJ');
    await page.waitForFunction((before) => document.getElementById('question')?.textContent !== before, question);
  }
}

/** Seals the scorecard that is on screen. */
export async function sealScorecard(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Finish the interview' });
  await dialog.getByRole('checkbox').check({ force: true });
  await dialog.getByRole('button', { name: 'Seal this scorecard' }).click();
  await dialog.waitFor({ state: 'detached' });
  await untilSealed(page);
}

const untilSealed = (page: Page) => page.getByText(/nobody can change it/).waitFor();

/** A whole interview from the seat's board to the seal. */
export async function interview(page: Page, candidate: string, heard: Heard): Promise<void> {
  await page.getByRole('button', { name: `Begin with ${candidate}` }).click();
  await giveFirstImpression(page, 3, 'Calm, on time');
  await answerOn(page, heard);
  await sealScorecard(page);
}

/** Back to the seat's list of interviews. */
export async function toBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All interviews' }).click();
  await page.getByRole('heading', { name: /your interviews/ }).waitFor();
}

/** Takes the bank's kit of a seat's date and locks it. */
export async function buildKit(page: Page, seat: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${seat}, first date`) }).click();
  await page.getByRole('button', { name: /^Take the suggested kit/ }).click();
  await untilSaved(page);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lock this kit' }).click();
  await page.getByText(/^Version 1,/).waitFor();
  await page.getByRole('link', { name: 'All kits' }).click();
  await page.getByRole('link', { name: new RegExp(`^${seat}, first date: 9 questions`) }).waitFor();
}
