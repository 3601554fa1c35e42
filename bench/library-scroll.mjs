import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { _electron } from '@playwright/test';

import { fillLibraryFile, ITEMS } from './library.mjs';
import { inTurns, percentile } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '..');
const WHEEL_TURNS = 60;
const DRAG_STEPS = 60;

/**
 * Scrolling through 20,000 items by the wheel and by dragging the scrollbar: the time between frames against a bare box
 * of the same height in the same window, and on how many frames a part of the list had no rows.
 */
export async function benchLibraryScroll(rounds = 3) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-bench-'));
  await (await start(folder)).app.close(); // makes the workspace
  await fillLibraryFile(path.join(folder, 'workspace/rapport.db'));
  const { app, page } = await start(folder);
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await page.getByRole('row').nth(5).waitFor();
  await page.evaluate(addBareBox, ITEMS);
  const [list, bare] = await inTurns(
    rounds,
    () => scroll(page, '[role="grid"][aria-label="Library"]'),
    () => scroll(page, '#bare'),
  );
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
  const between = (turns) =>
    percentile(
      turns.flatMap(({ gaps }) => gaps),
      0.95,
    );
  const sum = (turns, name) => turns.reduce((total, turn) => total + turn[name], 0);
  const seen = list.reduce((total, { gaps }) => total + gaps.length, 0);
  return [
    {
      name: `time between frames, scrolling ${ITEMS} items, p95`,
      value: between(list),
      against: 'bare box of the same height, p95',
      baseline: between(bare),
      unit: 'ms',
    },
    {
      name: 'frames with a part of the list blank',
      value: sum(list, 'blank'),
      against: 'seen',
      baseline: seen,
      unit: 'frames',
      aim: 0,
    },
    {
      name: 'frames that showed rows of another place',
      value: sum(list, 'late'),
      against: 'seen',
      baseline: seen,
      unit: 'frames',
      aim: 0,
    },
  ];
}

async function start(userData) {
  const app = await _electron.launch({
    args: ['--disable-gpu', '--log-level=3', root],
    env: { ...process.env, RAPPORT_USER_DATA: userData },
  });
  const page = await app.firstWindow();
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  return { app, page };
}

/** Wheel down and up, then the scrollbar's thumb from end to end and back. */
async function scroll(page, selector) {
  await page.evaluate(prepare, selector);
  const box = await page.locator(selector).boundingBox();
  await page.evaluate(watch, selector);
  await page.mouse.move(box.x + 200, box.y + 200);
  for (let turn = 0; turn < WHEEL_TURNS; turn++) await page.mouse.wheel(0, turn % 10 === 9 ? -8_000 : 2_500);
  const atWheel = await page.evaluate((list) => document.querySelector(list).scrollTop, selector);
  // The wheel rolls out first: the thumb is taken where it stands.
  await page.waitForTimeout(400);
  await page.evaluate((list) => (document.querySelector(list).scrollTop = 0), selector);
  await page.waitForTimeout(100);
  const thumb = { x: box.x + box.width - 5, y: box.y + 24 };
  await page.mouse.move(thumb.x, thumb.y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step++) {
    const share = 1 - Math.abs(1 - (2 * step) / DRAG_STEPS);
    await page.mouse.move(thumb.x, thumb.y + share * (box.height - 60));
  }
  await page.mouse.up();
  const frames = await page.evaluate(() => {
    window.isWatching = false;
    return window.seenFrames;
  });
  if (atWheel === 0 || frames.furthest < ITEMS * 20)
    throw new Error(`${selector} was not scrolled: ${frames.furthest} px`);
  return frames;
}

/** In the page: brings the box on top, at its beginning. */
function prepare(selector) {
  document.querySelector('#bare').style.visibility = selector === '#bare' ? 'visible' : 'hidden';
  document.querySelector(selector).scrollTop = 0;
}

/** In the page: notes on every frame how long it took and, of the list, whether rows cover it and are the right ones. */
function watch(selector) {
  const list = document.querySelector(selector);
  const head = list.querySelector('.virtual-list__head');
  const frames = { gaps: [], blank: 0, late: 0, furthest: 0 };
  Object.assign(window, { seenFrames: frames, isWatching: true });
  let before = performance.now();
  const look = (now) => {
    if (!window.isWatching) return;
    frames.gaps.push(now - before);
    before = now;
    frames.furthest = Math.max(frames.furthest, list.scrollTop);
    if (head) {
      const rows = [...list.querySelectorAll('.virtual-list__row--body')];
      const upper = head.getBoundingClientRect().bottom + 1;
      const lower = list.getBoundingClientRect().bottom - 2;
      const isCovered =
        rows.length > 0 &&
        rows[0].getBoundingClientRect().top <= upper &&
        rows.at(-1).getBoundingClientRect().bottom >= lower;
      const place = rows.length > 0 ? Math.floor(list.scrollTop / rows[0].getBoundingClientRect().height) + 2 : -1;
      if (!isCovered) frames.blank++;
      if (Number(rows[0]?.getAttribute('aria-rowindex')) !== place) frames.late++;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page: a box over the list that scrolls the same way and draws nothing of its own. */
function addBareBox(items) {
  const { left, top, width, height } = document.querySelector('[role="grid"]').getBoundingClientRect();
  const bare = document.createElement('div');
  bare.id = 'bare';
  bare.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; z-index: 99;
    overflow: auto; background: white; scrollbar-width: thin`;
  const content = document.createElement('div');
  content.style.cssText = `height: ${items * 40}px; background: repeating-linear-gradient(white 0 39px, silver 39px 40px)`;
  bare.append(content);
  document.body.append(bare);
}
