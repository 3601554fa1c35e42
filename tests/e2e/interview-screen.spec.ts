import type { ElectronApplication, Page } from '@playwright/test';

import { candidateDraftSchema } from '#shared/domain/candidate/candidate-schema';
import type { KitDocument } from '#shared/domain/kit/kit-schema';
import type { Envelope } from '#shared/ipc/bridge';
import { axeViolations } from '../support/axe';
import { searchDocument, smallKit } from '../support/hiring-documents';
import { longKit } from '../support/long-kit';
import { untilSaved } from '../support/screens';
import { expect, test, type Rapport } from './fixtures';

test.use({ hasSample: false });

const longName = `Dr. Alexandria ${'Featherstonehaugh-'.repeat(8)}Okafor`;
const sizes = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
];

async function ok<T>(page: Page, path: string, input?: unknown): Promise<T> {
  const answer = await page.evaluate(
    async ([name, value]) =>
      (Reflect.get(window, 'bridge') as { call: (path: string, input: unknown) => Promise<Envelope> }).call(
        name,
        value,
      ),
    [path, input] as const,
  );
  if (!answer.ok) throw new Error(`${path}: ${answer.error.message}`);
  return answer.value as T;
}

/** As long as a kit can be and still be locked. */
function longestKit(): KitDocument {
  const kit = longKit();
  const items = kit.items
    .filter(({ text }) => text !== '')
    .map((item) => ({
      ...item,
      competencyId: item.isScored ? 'numbers' : null,
      key: { ...item.key, anchors: { ...item.key.anchors, 4: 'Names the number and what changed' } },
    }));
  return { ...kit, items };
}

/** Takes the laptop as the CFO of a search with one candidate. @returns the seat's window */
async function sitDown(rapport: Rapport, kit: KitDocument, name: string): Promise<Page> {
  const desk = rapport.window;
  const { id: engagementId } = await ok<{ id: string }>(desk, 'engagements.create', { name: 'Acme' });
  const document = searchDocument([{ id: 'cfo', kind: 'cfo', dates: [1] }]);
  const { id: searchId } = await ok<{ id: string }>(desk, 'searches.create', { engagementId, document });
  const place = { searchId, seatId: 'cfo', date: 1 };
  await ok(desk, 'kits.save', { ...place, expectedRev: 0, document: kit });
  await ok(desk, 'kits.lock', { ...place, expectedRev: 1 });
  await ok(desk, 'candidates.create', { searchId, draft: candidateDraftSchema.parse({ name }) });
  await ok(desk, 'seats.choosePin', { searchId, seatId: 'cfo', pin: '4711' });
  const seat = await rapport.changeWindow(() => ok(desk, 'seats.open', { searchId, seatId: 'cfo', pin: '4711' }));
  await seat.getByRole('heading', { name: /your interviews/ }).waitFor();
  return seat;
}

async function resize(app: ElectronApplication, page: Page, size: { width: number; height: number }): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
}

/** By how much the page is larger than its window, and the parts that are not wholly in it. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const parts = ['#question', '.answer-key', '[name="notes"]', '.score-panel__scale', '.step-bar'];
    const isIn = (part: string) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    };
    return {
      height: root.scrollHeight - innerHeight,
      width: root.scrollWidth - innerWidth,
      // The question itself may scroll in its own place: its beginning is what has to be seen.
      parts: parts.filter((part) => part !== '#question' && !isIn(part)),
    };
  });

test('question, key, scale and notes stand side by side without scrolling, however long they are', async ({
  rapport,
}) => {
  const seat = await sitDown(rapport, longestKit(), longName);
  await seat.getByRole('button', { name: /^Begin with/ }).click();
  await seat.getByRole('heading', { name: /first impression/ }).waitFor();
  await seat.keyboard.press('4');
  await seat.getByRole('button', { name: 'Seal it and begin' }).click();
  await seat.getByRole('button', { name: /^Question 2/ }).click();
  await seat.getByRole('textbox', { name: 'Notes and evidence' }).fill('She said that it had been 38. '.repeat(300));
  await seat.keyboard.press('Alt+Digit2');
  await expect(seat.locator('.rating-scale__point[data-selected]')).toBeInViewport();
  await untilSaved(seat);

  for (const size of sizes) {
    await resize(rapport.app, seat, size);
    expect(await outside(seat), `${size.width} by ${size.height}`).toEqual({ height: 0, width: 0, parts: [] });
    for (const theme of ['light', 'dark']) {
      await seat.evaluate((wanted) => void (document.documentElement.dataset['theme'] = wanted), theme);
      expect(await axeViolations(seat), `${size.width}, ${theme}`).toEqual([]);
    }
  }
});

test('an interview on paper is entered by keys alone and sealed', async ({ rapport }) => {
  const seat = await sitDown(rapport, smallKit, 'Amara Okafor');
  await seat.getByRole('button', { name: 'Enter from paper: Amara Okafor' }).click();
  await seat.getByRole('textbox', { name: 'Rating, First impression' }).focus();
  const began = Date.now();
  await seat.keyboard.type('4');
  await seat.keyboard.press('Tab');
  await seat.keyboard.type('Calm and clear');
  await seat.keyboard.press('Enter');
  await expect(seat.getByText('Sealed', { exact: true })).toBeVisible();
  for (const [rating, words] of [
    ['5', 'Named all five of the numbers'],
    ['x', 'No time left'],
    ['3', 'Asked two questions about money'],
  ] as const) {
    await seat.keyboard.press(rating);
    await seat.keyboard.press('Tab');
    await seat.keyboard.type(words);
    await seat.keyboard.press('Enter');
  }
  expect(Date.now() - began).toBeLessThan(120_000);
  expect(await axeViolations(seat)).toEqual([]);

  await seat.keyboard.press('Enter');
  await seat.getByRole('checkbox', { name: /ratings are my own/ }).press('Space');
  await seat.getByRole('button', { name: 'Seal this scorecard' }).press('Enter');
  await expect(seat.getByText('This scorecard is sealed.')).toBeVisible();

  await seat.getByRole('button', { name: 'All interviews' }).click();
  await seat.getByRole('button', { name: 'Read the scorecard of Amara Okafor' }).click();
  await seat.getByRole('button', { name: /^Question 2/ }).click();
  await expect(seat.getByRole('textbox', { name: 'Notes and evidence' })).toHaveValue('Named all five of the numbers');
  await expect(seat.getByRole('textbox', { name: 'Notes and evidence' })).not.toBeEditable();
  await seat.keyboard.press('1');
  await expect(seat.getByRole('radio', { checked: true })).toHaveAccessibleName(/^5/);
});
