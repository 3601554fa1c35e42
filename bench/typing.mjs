import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { _electron } from '@playwright/test';

import { prepareInterview, takeLaptop } from './prepare-interview.mjs';
import { percentile } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '..');
const LETTERS = 240;
/** 120 words of five letters a minute. */
const GAP_MS = 100;

/**
 * From a key press in the notes of an open interview until the letter is painted, p95, at 120 words a minute while every
 * letter is saved, against an empty textarea of the same page in the same run.
 */
export async function benchTyping() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-bench-'));
  const app = await _electron.launch({
    args: ['--disable-gpu', '--log-level=3', root],
    env: { ...process.env, RAPPORT_USER_DATA: folder },
  });
  const desk = await app.firstWindow();
  await desk.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  const page = await takeLaptop(app, desk, await prepareInterview(desk));
  await openKeyQuestion(page);
  const notes = await typeInto(page, '[name="notes"]');
  await page.evaluate(addEmptyTextarea);
  const bare = await typeInto(page, '#bare');
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: 'letter in the interview notes to paint, p95',
      value: percentile(notes, 0.95),
      against: 'empty textarea, p95',
      baseline: percentile(bare, 0.95),
      unit: 'ms',
    },
  ];
}

async function openKeyQuestion(page) {
  await page.getByRole('button', { name: /^Begin with/ }).click();
  await page.getByRole('heading', { name: /first impression/ }).waitFor();
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Seal it and begin' }).click();
  await page
    .getByRole('navigation', { name: 'Questions' })
    .getByRole('button', { name: /^Question 3/ })
    .click();
}

/** @returns milliseconds from each key press to the frame that shows it. @throws if a letter got lost */
async function typeInto(page, selector) {
  await page.locator(selector).focus();
  await page.evaluate(watch, selector);
  for (let letter = 0; letter < LETTERS; letter++) {
    const begin = performance.now();
    await page.keyboard.press('abcdefghij'[letter % 10]);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, GAP_MS - (performance.now() - begin))));
  }
  await page.waitForFunction((most) => window.delays.length >= most, LETTERS);
  const { delays, length } = await page.evaluate((field) => {
    return { delays: window.delays, length: document.querySelector(field).value.length };
  }, selector);
  if (length !== LETTERS) throw new Error(`${LETTERS} letters were typed, the field has ${length}`);
  return delays;
}

/** In the page: notes for each key press when the frame after it was ready. An event's own time is when the key came. */
function watch(selector) {
  window.delays = [];
  const listen = (event) => {
    const at = event.timeStamp;
    requestAnimationFrame(() => setTimeout(() => window.delays.push(performance.now() - at)));
  };
  window.stopWatching?.();
  const field = document.querySelector(selector);
  field.addEventListener('keydown', listen);
  window.stopWatching = () => field.removeEventListener('keydown', listen);
}

function addEmptyTextarea() {
  const bare = document.createElement('textarea');
  bare.id = 'bare';
  bare.style.cssText = 'position: fixed; inset: auto 8px 8px auto; z-index: 99; width: 400px; height: 120px';
  document.body.append(bare);
}
