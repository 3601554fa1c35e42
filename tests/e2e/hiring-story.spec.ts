import fs from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { answerSaveDialog } from '../support/answer-dialogs';
import {
  answerOn,
  atCurtain,
  buildKit,
  giveFirstImpression,
  handOver,
  interview,
  takeSeat,
} from '../support/hiring-screens';
import { sealScorecard, toBoard, type Sitter } from '../support/hiring-screens';
import { expectDeck, textOfPdf } from '../support/opened-by-others';
import { goHome, untilSaved } from '../support/screens';
import { expect, test, type Rapport } from './fixtures';

const panel: readonly Sitter[] = [
  { seat: 'HR', pin: '1111' },
  { seat: 'CFO', pin: '2222' },
  { seat: 'Sales leader', pin: '3333' },
  { seat: 'CEO', pin: '4444' },
];
const candidates = ['Noor Haddad', 'Jonas Weil'] as const;

/** Said by one seat of one candidate: nobody else may ever read it before the date opens. */
const said = (seat: string, candidate: string) => `${seat} heard ${candidate} name 3.1 to 1`;

/** The seats agree on one candidate and are far apart on the other. */
const ratings: Readonly<Record<string, readonly [number, number]>> = {
  HR: [4, 5],
  CFO: [5, 1],
  'Sales leader': [4, 3],
  CEO: [4, 3],
};

test('four seats interview two candidates blind, debrief, and decide', async ({ rapport, userData }) => {
  test.setTimeout(420_000);
  const desk = rapport.window;
  await openSampleSearch(desk);
  await newSearchFromAgreement(desk);
  await desk.getByRole('link', { name: 'Kits', exact: true }).click();
  for (const { seat } of panel) await buildKit(desk, seat);
  for (const candidate of candidates) await addCandidate(desk, candidate);
  await desk.getByRole('button', { name: 'Hand the laptop to a seat' }).click();

  for (const [index, sitter] of panel.entries()) {
    await interviewBoth(rapport, sitter);
    if (index < panel.length - 1) await nothingIsOpen(rapport.window, panel.slice(0, index + 1));
  }

  const page = rapport.window;
  await everythingIsOpen(page);
  await page.getByRole('button', { name: 'Back to the desk' }).click();
  await moveOneScore(page);
  await decideAgainstTheScores(page);
  await exportAndOpen(rapport, userData);
});

/** The sample search stands there complete: three candidates, their scores open. */
async function openSampleSearch(page: Page): Promise<void> {
  await goHome(page);
  await page.getByRole('button', { name: 'Continue the search' }).click();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page.getByRole('row', { name: /^Grade A B C$/ })).toBeVisible();
}

async function newSearchFromAgreement(page: Page): Promise<void> {
  await goHome(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Hiring' }).click();
  await page.getByRole('button', { name: 'New search' }).first().click();
  const form = page.getByRole('form', { name: 'New search' });
  await form.getByRole('textbox', { name: /Title/ }).fill('VP of Marketing, second try');
  await form.getByRole('button', { name: /Outcomes from an agreement/ }).click();
  await page.getByRole('option', { name: /Sales and marketing agreement 2027/ }).click();
  await form.getByRole('button', { name: 'Create search' }).click();
  await expect(page.getByRole('heading', { name: 'Profile', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /Sales and marketing agreement 2027/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Panel', exact: true }).click();
  await page.getByRole('button', { name: 'Remove Product leader' }).click();
  await expect(page.getByRole('button', { name: 'Remove Product leader' })).toHaveCount(0);
  await untilSaved(page);
}

async function addCandidate(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  await page.getByRole('button', { name: 'Add a candidate' }).first().click();
  const form = page.getByRole('form', { name: 'Add a candidate' });
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function interviewBoth(rapport: Rapport, sitter: Sitter): Promise<void> {
  let page = await takeSeat(rapport, sitter);
  await knowsOnlyItsOwn(page, sitter);
  for (const [index, candidate] of candidates.entries()) {
    const heard = {
      rating: () => ratings[sitter.seat]?.[index] ?? 3,
      evidence: () => said(sitter.seat, candidate),
    };
    const isKilled = sitter.seat === 'Sales leader' && index === 0;
    if (isKilled) page = await interviewWithPowerCut(rapport, sitter, candidate);
    else await interview(page, candidate, heard);
    if (index === 0) await toBoard(page);
  }
  await handOver(rapport);
}

/** A seat that opens finds nothing of another: not on its page, not in what it may ask, and the desk's calls are refused. */
async function knowsOnlyItsOwn(page: Page, { seat }: Sitter): Promise<void> {
  const asked = await page.evaluate(async () => {
    const board = await window.bridge.call('interviews.board', undefined);
    const list = await window.bridge.call('searches.list', undefined);
    return { board: JSON.stringify(board), isListRefused: !list.ok, text: document.documentElement.outerHTML };
  });
  expect(asked.isListRefused).toBe(true);
  for (const other of panel.filter((sitter) => sitter.seat !== seat)) {
    for (const candidate of candidates) {
      expect(asked.board).not.toContain(said(other.seat, candidate));
      expect(asked.text).not.toContain(said(other.seat, candidate));
    }
  }
}

/** The power goes in the middle of a sentence: the app comes back to it. */
async function interviewWithPowerCut(rapport: Rapport, sitter: Sitter, candidate: string): Promise<Page> {
  const page = rapport.window;
  await page.getByRole('button', { name: `Begin with ${candidate}` }).click();
  await giveFirstImpression(page, 4, 'Listened first');
  for (const part of ['warm-up', 'warm-up']) {
    const question = await page.locator('#question').textContent();
    expect(question, part).not.toBeNull();
    await page.keyboard.press('Alt+KeyJ');
    await page.waitForFunction((before) => document.getElementById('question')?.textContent !== before, question);
  }
  const question = (await page.locator('#question').textContent()) ?? '';
  await page.keyboard.press('n');
  await page.keyboard.type(said(sitter.seat, candidate), { delay: 10 });
  await page.keyboard.press('Alt+Digit4');
  await untilSaved(page);

  const curtain = await rapport.restart('kill');

  await atCurtain(curtain);
  await expect(curtain.getByText(`was interviewing ${candidate} when Rapport stopped`)).toBeVisible();
  await expect(curtain.getByText(said(sitter.seat, candidate))).toHaveCount(0);
  await curtain.getByLabel('PIN', { exact: true }).fill(sitter.pin);
  const again = await rapport.changeWindow(() => curtain.keyboard.press('Enter'));
  await expect(again.locator('#question')).toHaveText(question);
  await expect(again.getByRole('textbox', { name: 'Notes and evidence' })).toHaveValue(said(sitter.seat, candidate));
  await expect(again.getByRole('radio', { name: /^4/ })).toBeChecked();
  await again.keyboard.press('Alt+KeyJ');
  await again.waitForFunction((before) => document.getElementById('question')?.textContent !== before, question);
  await answerOn(again, { rating: () => 4, evidence: () => said(sitter.seat, candidate) }, 1);
  await sealScorecard(again);
  return again;
}

/** Everything the desk can ask for, as one text. */
function deskKnows(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = async (call: string, input?: unknown): Promise<unknown> => {
      const answer = await window.bridge.call(call, input);
      if (!answer.ok) throw new Error(`${call}: ${answer.error.message}`);
      return answer.value;
    };
    type Rows = readonly { readonly id: string }[];
    const known: unknown[] = [await ask('engagements.list'), await ask('jobs.list')];
    for (const { id: searchId } of (await ask('searches.list')) as Rows) {
      const found = await ask('candidates.list', { searchId });
      known.push(found, await ask('debriefs.compare', { searchId }), await ask('kits.list', { searchId }));
      for (const { id: candidateId } of found as Rows) known.push(await ask('debriefs.get', { candidateId }));
    }
    return JSON.stringify(known);
  });
}

async function nothingIsOpen(page: Page, done: readonly Sitter[]): Promise<void> {
  const known = await deskKnows(page);
  for (const { seat } of done) for (const candidate of candidates) expect(known).not.toContain(said(seat, candidate));
}

async function everythingIsOpen(page: Page): Promise<void> {
  const known = await deskKnows(page);
  for (const { seat } of panel) for (const candidate of candidates) expect(known).toContain(said(seat, candidate));
}

async function openDebrief(page: Page, candidate: string): Promise<void> {
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  await page.getByRole('link', { name: candidate }).click();
  await page.getByRole('button', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { name: `Debrief on ${candidate}`, level: 1 })).toBeVisible();
}

/** The CFO stood at 1 where HR stood at 5: the panel talks, the CFO moves, and both scores stay on record. */
async function moveOneScore(page: Page): Promise<void> {
  await openDebrief(page, 'Jonas Weil');
  await expect(page.getByText('4 points apart').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^CFO, .*: +1 ?\. Move this score$/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^CFO: / });
  await dialog.getByRole('button', { name: 'Move the score' }).click();
  await expect(dialog.getByText('Write on what evidence the score moves')).toBeVisible();
  await dialog.getByRole('radio', { name: '2', exact: true }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'On what evidence' }).fill('HR showed the board paper with the figure');
  await dialog.getByRole('button', { name: 'Move the score' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: /^CFO, .* before the discussion +1 ?, now +2 ?\. Move this score$/ }).first(),
  ).toBeVisible();
}

async function decideAgainstTheScores(page: Page): Promise<void> {
  await openDebrief(page, 'Noor Haddad');
  await page.getByRole('button', { name: 'Record a decision' }).click();
  const form = page.getByRole('form', { name: 'Decision' });
  await form.getByRole('radio', { name: 'Decline' }).check({ force: true });
  await form.getByRole('textbox', { name: 'Decided by' }).fill('The CEO');
  await form.getByRole('button', { name: 'Add a dissent' }).click();
  await form.getByRole('textbox', { name: 'Who dissents' }).fill('Head of sales');
  await form.getByRole('textbox', { name: 'Why', exact: true }).fill('Every seat rated 4 or more');
  await form.getByRole('button', { name: 'Record for good' }).click();
  await expect(form.getByText('Write why you decide against the scores')).toBeVisible();
  await form.getByRole('textbox', { name: 'Reason against the scores' }).fill('Can start in a year at the earliest');
  await form.getByRole('button', { name: 'Record for good' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByText('Every seat rated 4 or more')).toBeVisible();
}

/** Lets the next save dialog answer with a file, and waits until it is written. */
async function saveAs({ app }: Rapport, file: string, act: () => Promise<unknown>): Promise<void> {
  await answerSaveDialog(app, file);
  await act();
  await expect.poll(() => fs.existsSync(file), { timeout: 30_000 }).toBe(true);
}

async function exportAndOpen(rapport: Rapport, folder: string): Promise<void> {
  const page = rapport.window;
  const choose = async (button: string, entry: RegExp) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  const report = path.join(folder, 'debrief.pdf');
  await saveAs(rapport, report, () => choose('Export', /^Debrief report/));
  const kit = path.join(folder, 'kit.pdf');
  await page.getByRole('link', { name: 'Kits', exact: true }).click();
  await page.getByRole('link', { name: /^CFO, first date/ }).click();
  await saveAs(rapport, kit, () => choose('Export this kit', /to print/));
  const deck = path.join(folder, 'comparison.pptx');
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await saveAs(rapport, deck, () => choose('Export', /^Comparison deck/));

  const reported = textOfPdf(report);
  if (reported !== null) {
    expect(reported).toContain('Can start in a year at the earliest');
    expect(reported).toContain(said('HR', 'Noor Haddad'));
    expect(reported).toContain('Round 1');
    expect(reported).not.toMatch(/first date/i);
  }
  const printed = textOfPdf(kit);
  if (printed !== null) {
    expect(printed).toContain('what should marketing’s primary goal be?');
    expect(printed).toContain('Round 1');
  }
  expectDeck({ file: deck, folder, slides: 3, phrases: ['Noor Haddad', 'Jonas Weil', 'Composite'] });
}
