import type { Page } from '@playwright/test';

import { atCurtain } from '../support/hiring-screens';
import { sitDown, toFirstRated } from '../support/interview-steps';
import { sampleSearch, shippedKit } from '../support/hiring-samples';
import { countingHands, enter, tabTo } from '../support/keys';
import { untilSaved } from '../support/screens';
import { expect, test, type Rapport } from './fixtures';

const candidate = 'Noor Haddad';

test('from home to a finished interview by keys alone', async ({ rapport }) => {
  test.setTimeout(180_000);
  await toSampleSearch(rapport.window);
  await throughSections(rapport.window);
  await reorderKit(rapport.window);
  await addCandidate(rapport.window);
  const seat = await takeSeat(rapport);

  await beginInterview(seat);
  await rateAndSkip(seat);
  await finish(seat);

  await expect(seat.getByText(/nobody can change it/)).toBeVisible();
  await expect(seat.getByRole('button', { name: /, skipped/ })).toHaveCount(1);
});

async function toSampleSearch(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  await enter(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Hiring' }));
  await page.getByRole('grid', { name: 'Searches' }).waitFor();
  await enter(page, page.getByRole('row', { name: /VP of Marketing/ }));
  await page.getByRole('heading', { name: 'Profile', level: 1 }).waitFor();
}

async function openSection(page: Page, name: string, heading: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: /^Sections of/ });
  await enter(page, sections.getByRole('link', { name, exact: true }));
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

async function throughSections(page: Page): Promise<void> {
  for (const section of ['Panel', 'Candidates', 'Compare']) await openSection(page, section, section);
  await openSection(page, 'Kits', 'Interview kits');
}

async function reorderKit(page: Page): Promise<void> {
  await enter(page, page.getByRole('link', { name: /^CFO, first date/ }));
  const rows = page.getByRole('list', { name: 'Questions' }).getByRole('listitem');
  await rows.first().waitFor();
  const words = (await rows.nth(1).locator('.question-row__words').textContent()) ?? '';
  await tabTo(
    page,
    rows
      .nth(1)
      .getByRole('button', { name: /^Move / })
      .first(),
  );
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toContainText(words);
  await page.keyboard.press('ArrowUp');
  await expect(rows.nth(1)).toContainText(words);
  await untilSaved(page);
}

async function addCandidate(page: Page): Promise<void> {
  await openSection(page, 'Candidates', 'Candidates');
  await enter(page, page.getByRole('button', { name: 'Add a candidate' }));
  await page.getByRole('form', { name: 'Add a candidate' }).waitFor();
  await page.keyboard.type(candidate);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: candidate, level: 1 }).waitFor();
}

/** The CFO chooses a PIN and has the laptop. @returns its own window */
async function takeSeat(rapport: Rapport): Promise<Page> {
  const page = rapport.window;
  await enter(page, page.getByRole('button', { name: 'Hand the laptop to a seat' }));
  await atCurtain(page);
  await enter(page, page.getByRole('button', { name: /^CFO/ }));
  await expect(page.getByLabel('Choose a PIN')).toBeFocused();
  await page.keyboard.type('4711');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4711');
  return rapport.changeWindow(() => page.keyboard.press('Enter'));
}

async function beginInterview(page: Page): Promise<void> {
  await enter(page, page.getByRole('button', { name: `Begin with ${candidate}` }).first());
  await page.getByRole('heading', { name: /first impression/ }).waitFor();
  await page.keyboard.press('4');
  await page.keyboard.press('n');
  await page.keyboard.type('Listened first');
  await enter(page, page.getByRole('button', { name: 'Seal it and begin' }));
  await page.getByRole('heading', { name: /first impression/ }).waitFor({ state: 'detached' });
}

/** Rates every question; the second one is skipped with a reason. */
async function rateAndSkip(page: Page): Promise<void> {
  await toFirstRated(page);
  for (let index = 0; ; index += 1) {
    const question = (await page.locator('#question').textContent()) ?? '';
    if (question.startsWith('Wrap up')) return;
    const isRated = (await page.getByRole('radiogroup', { name: 'Score' }).count()) > 0;
    if (isRated && index === 1) {
      await page.keyboard.press('x');
      await expect(page.getByRole('dialog', { name: 'Skip this question' })).toBeVisible();
      await enter(page, page.getByRole('button', { name: 'Already answered' }));
    } else {
      if (isRated) await rateWithKeys(page);
      await page.keyboard.press('Alt+KeyJ');
    }
    await page.waitForFunction((before) => document.getElementById('question')?.textContent !== before, question);
  }
}

async function rateWithKeys(page: Page): Promise<void> {
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { name: /^4/ })).toBeChecked();
  await page.keyboard.press('n');
  await page.keyboard.type('Named the number and its source');
}

async function finish(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await tabTo(page, page.getByRole('checkbox', { name: /ratings are my own/ }));
  await page.keyboard.press('Space');
  await enter(page, page.getByRole('button', { name: 'Seal this scorecard' }));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('an interview of a shipped kit is entered from paper by keys alone in under two minutes', async ({ rapport }) => {
  const kit = shippedKit('cfo');
  const { page } = await sitDown(rapport, {
    document: sampleSearch(),
    kit,
    seatId: 'cfo',
    candidateName: candidate,
  });
  const rated = kit.items.filter(({ isScored }) => isScored);
  const hands = countingHands(page);

  await hands.enter(page.getByRole('button', { name: `Enter from paper: ${candidate}` }).first());
  await page.getByRole('heading', { name: /^From paper/ }).waitFor();
  await hands.tabTo(page.getByRole('textbox', { name: 'Rating, First impression' }));
  await hands.press('4', 'Tab');
  await hands.write('Listened first, asked about our time');
  await hands.press('Enter');
  await expect(page.getByText('Sealed', { exact: true })).toBeVisible();
  for (const index of rated.keys()) {
    await hands.press(String((index % 5) + 1), 'Tab');
    await hands.write('Named the number and its source');
    await hands.press('Enter');
  }
  await hands.press('Enter');
  await page.getByRole('dialog', { name: 'Finish the interview' }).waitFor();
  await hands.tabTo(page.getByRole('checkbox', { name: /ratings are my own/ }));
  await hands.press('Space');
  await hands.enter(page.getByRole('button', { name: 'Seal this scorecard' }));
  await expect(page.getByText('This scorecard is sealed.')).toBeVisible();

  const { presses, words, seconds } = hands.counts();
  test.info().annotations.push({
    type: 'effort',
    description: `${rated.length} questions: ${presses} presses, ${words} words, ${seconds} s`,
  });
  expect(words).toBe(6 * (rated.length + 1));
  expect(presses).toBeLessThanOrEqual(3 * (rated.length + 1) + 15);
  expect(seconds).toBeLessThan(120);
});
