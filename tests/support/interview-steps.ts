import type { Page } from '@playwright/test';

import { candidateDraftSchema, type Candidate } from '#shared/domain/candidate/candidate-schema';
import type { KitDocument } from '#shared/domain/kit/kit-schema';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { askMain } from './ask-main';

/** The one place of the window there is. */
interface Windows {
  readonly window: Page;
  readonly changeWindow: (act: () => Promise<unknown>) => Promise<Page>;
}

export interface Sitting {
  readonly document: SearchDocument;
  readonly kit: KitDocument;
  /** Of the seat on the panel that sits down, on its first date. */
  readonly seatId: string;
  readonly candidateName: string;
}

export interface Seated {
  /** The seat's own window. */
  readonly page: Page;
  readonly candidateId: string;
}

const pin = '4711';

/** A new search with one locked kit and one candidate; the seat of that kit takes the laptop. */
export async function sitDown(windows: Windows, { document, kit, seatId, candidateName }: Sitting): Promise<Seated> {
  const desk = windows.window;
  // Before the page has drawn what main told it, nobody may answer yet.
  await desk.getByRole('heading').first().waitFor();
  const { id: engagementId } = await askMain<{ id: string }>(desk, 'engagements.create', { name: 'Larkfell' });
  const { id: searchId } = await askMain<{ id: string }>(desk, 'searches.create', { engagementId, document });
  const place = { searchId, seatId, date: 1 };
  await askMain(desk, 'kits.save', { ...place, expectedRev: 0, document: kit });
  await askMain(desk, 'kits.lock', { ...place, expectedRev: 1 });
  const draft = candidateDraftSchema.parse({ name: candidateName });
  const { id: candidateId } = await askMain<Candidate>(desk, 'candidates.create', { searchId, draft });
  await askMain(desk, 'seats.choosePin', { searchId, seatId, pin });
  const page = await windows.changeWindow(() => askMain(desk, 'seats.open', { searchId, seatId, pin }));
  await page.getByRole('heading', { name: /your interviews/ }).waitFor();
  return { page, candidateId };
}

/** From the seat's board to the first impression of its first date with a candidate. */
export async function beginFirstDate(page: Page, candidateName: string): Promise<void> {
  const firstDate = page.getByRole('region', { name: 'First date' });
  await firstDate.getByRole('button', { name: `Begin with ${candidateName}` }).click();
  await page.getByRole('heading', { name: /first impression/ }).waitFor();
}

/** Goes on to the first question that is rated, by keys that work while typing too. */
export async function toFirstRated(page: Page): Promise<void> {
  const scale = page.getByRole('radiogroup', { name: 'Score' });
  for (;;) {
    const question = (await page.locator('#question').textContent()) ?? '';
    if ((await scale.count()) > 0) return;
    await page.keyboard.press('Alt+KeyJ');
    await page.waitForFunction((before) => document.getElementById('question')?.textContent !== before, question);
  }
}
