import type { ElectronApplication, Locator, Page } from '@playwright/test';

import type { ScorecardDocument } from '#shared/domain/interview/scorecard-schema';
import { scorePoints } from '#shared/domain/kit/answer-key-schema';
import type { KitDocument, KitItem } from '#shared/domain/kit/kit-schema';
import { dateNumbers } from '#shared/domain/kit/seat-kind';
import { askMain } from '../support/ask-main';
import { giveFirstImpression } from '../support/hiring-screens';
import { sampleSearch, shippedKit } from '../support/hiring-samples';
import { beginFirstDate, sitDown, toFirstRated, type Seated } from '../support/interview-steps';
import { untilSaved } from '../support/screens';
import { expect, test, type Rapport } from './fixtures';

test.use({ hasSample: false });

const sizes = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
];
const longName = `Dr. ${'Featherstonehaugh-'.repeat(11)}`.slice(0, 200);

const shipped = (['ceo', 'cfo', 'hr', 'sales-leader', 'product-leader'] as const)
  .flatMap((seat) => dateNumbers.flatMap((date) => shippedKit(seat, date).items))
  .filter(({ isScored }) => isScored);
const anchorLetters = ({ key }: KitItem) => scorePoints.reduce((sum, point) => sum + key.anchors[point].length, 0);
const mostOf = (items: readonly KitItem[], measure: (item: KitItem) => number) =>
  items.reduce((most, item) => (measure(item) > measure(most) ? item : most));

/** The CFO's kit, its first rated question replaced by the longest that ships with the longest anchors that ship. */
function longestShipped(): KitDocument {
  const kit = shippedKit('cfo');
  const { text } = mostOf(shipped, (item) => item.text.length);
  const { anchors } = mostOf(shipped, anchorLetters).key;
  const first = kit.items.find(({ isScored }) => isScored);
  return {
    ...kit,
    items: kit.items.map((item) => (item === first ? { ...item, text, key: { ...item.key, anchors } } : item)),
  };
}

async function atQuestion(rapport: Rapport, kit: KitDocument, candidateName: string): Promise<Seated> {
  const seated = await sitDown(rapport, { document: sampleSearch(), kit, seatId: 'cfo', candidateName });
  await beginFirstDate(seated.page, candidateName);
  await giveFirstImpression(seated.page, 4, 'On time');
  await toFirstRated(seated.page);
  return seated;
}

async function resize(app: ElectronApplication, page: Page, size: (typeof sizes)[number]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
}

/** What stands in front of the interviewer, by name. */
const parts = (page: Page): Readonly<Record<string, Locator>> => ({
  question: page.locator('#question'),
  notes: page.getByRole('textbox', { name: 'Notes and evidence' }),
  'key head': page.getByRole('button', { name: /^Answer key of this seat/ }),
  ...Object.fromEntries(
    scorePoints.map((point) => [`anchor ${point}`, page.locator('.rating-scale__point').nth(5 - point)]),
  ),
});

/** By how much the page is larger than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth - innerWidth, height: scrollHeight - innerHeight };
  });

const storedRating = async ({ page, candidateId }: Seated): Promise<number | null> => {
  const sheet = await askMain<{ document: ScorecardDocument }>(page, 'interviews.open', { candidateId, date: 1 });
  return Object.values(sheet.document.answers).find(({ rating }) => rating !== null)?.rating ?? null;
};

test('the longest shipped question, anchors and a long name stand in the window without scrolling', async ({
  rapport,
}) => {
  const { page } = await atQuestion(rapport, longestShipped(), longName);
  expect(longName).toHaveLength(200);

  for (const size of sizes) {
    await resize(rapport.app, page, size);
    for (const isKeyOpen of [true, false]) {
      const head = page.getByRole('button', { name: /^Answer key of this seat/ });
      if ((await head.getAttribute('aria-expanded')) !== String(isKeyOpen)) await head.click();
      const where = `${size.width} by ${size.height}, key ${isKeyOpen ? 'open' : 'folded'}`;
      for (const [name, part] of Object.entries(parts(page))) {
        await expect.soft(part, `${name} at ${where}`).toBeInViewport({ ratio: 0.99 });
      }
      const notes = await page.getByRole('textbox', { name: 'Notes and evidence' }).boundingBox();
      expect.soft(notes?.height, `room for notes at ${where}`).toBeGreaterThanOrEqual(72);
      expect.soft(await overflow(page), where).toEqual({ width: 0, height: 0 });
    }
  }
});

test('one key stores a rating', async ({ rapport }) => {
  const seated = await atQuestion(rapport, shippedKit('cfo'), 'Noor Haddad');
  const { page } = seated;
  expect(await storedRating(seated)).toBeNull();

  await page.keyboard.press('4');

  await expect.poll(() => storedRating(seated)).toBe(4);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^4/ })).toBeChecked();
});

test('while typing, a digit is a digit and Alt with a digit is a rating', async ({ rapport }) => {
  const seated = await atQuestion(rapport, shippedKit('cfo'), 'Noor Haddad');
  const { page } = seated;
  const notes = page.getByRole('textbox', { name: 'Notes and evidence' });
  await page.keyboard.press('n');
  await page.keyboard.type('from 3 to 5');
  await untilSaved(page);
  expect(await storedRating(seated)).toBeNull();

  await page.keyboard.press('Alt+Digit2');
  await page.keyboard.type(', in a year');

  await expect.poll(() => storedRating(seated)).toBe(2);
  await expect(notes).toHaveValue('from 3 to 5, in a year');
  await expect(notes).toBeFocused();
});

test('single keys that are switched off at the desk do nothing in a seat’s window', async ({ rapport }) => {
  await askMain(rapport.window, 'settings.update', { singleKeyShortcuts: false });
  const seated = await sitDown(rapport, {
    document: sampleSearch(),
    kit: shippedKit('cfo'),
    seatId: 'cfo',
    candidateName: 'Noor Haddad',
  });
  const { page } = seated;
  await beginFirstDate(page, 'Noor Haddad');
  await page.getByRole('heading', { name: /first impression/ }).waitFor();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Alt+Digit3');
  await page.getByRole('button', { name: 'Seal it and begin' }).press('Enter');
  await toFirstRated(page);
  const question = await page.locator('#question').textContent();

  for (const key of ['4', 'n', 'x', 'j', 'a', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('textbox', { name: 'Notes and evidence' })).not.toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#question')).toHaveText(question ?? '');
  await expect(page.getByRole('button', { name: /^Answer key of this seat/ })).toHaveAttribute('aria-expanded', 'true');
  expect(await storedRating(seated)).toBeNull();

  await page.keyboard.press('Alt+Digit4');
  await expect.poll(() => storedRating(seated)).toBe(4);
});
