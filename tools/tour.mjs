// npm run tour: opens every main screen on the sample company, writes pictures and exported files to out/tour/, lists them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { _electron } from '@playwright/test';

import { call, open, resize, saveAs, sizes } from './tour/app.mjs';
import { hiringExports, hiringPictures, seatPictures } from './tour/hiring.mjs';
import { signedPictures, signingExports, signingPictures } from './tour/signing.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'out/tour');
const stages = [
  ['setup', 'Set-up'],
  ['readiness', 'People and readiness'],
  ['gap', 'Perception gap'],
  ['summary', 'Why are we doing this'],
  ['terminology', 'Terminology'],
  ['plan', 'Work backwards from revenue'],
  ['communication', 'Communication plan'],
  ['marketing', 'Marketing accountabilities'],
  ['sales', 'Sales accountabilities'],
  ['metrics', 'Shared metrics'],
  ['review', 'Review'],
];
const pages = [
  ['/settings', 'Settings', 'settings'],
  ['/backups', 'Backups', 'backups'],
  ['/library', 'Library', 'library'],
  ['/lead-aging', 'Lead aging', 'lead-aging'],
];
const exportsToMake = [
  ['Deck', 'agreement.pptx'],
  ['Handout', 'handout.pdf'],
  ['Markdown', 'agreement.md'],
  ['Agreement file', 'agreement.json'],
];

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-tour-'));
const app = await _electron.launch({
  args: ['--disable-gpu', '--log-level=3', root],
  env: { ...process.env, RAPPORT_USER_DATA: userData },
});
try {
  const page = await app.firstWindow();
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  for (const theme of ['light', 'dark']) {
    for (const [suffix, size] of Object.entries(sizes)) await takePictures(page, theme, suffix, size);
  }
  await exportFiles(page);
  await hiringExports(app, page, folder);
  await signingExports(app, page, folder);
  await signedPictures(app, page, folder, pictureAsItLooks);
  await seatPictures(app, page, pictureAsItLooks);
  list();
} finally {
  await app.close();
  fs.rmSync(userData, { recursive: true, force: true });
}

async function takePictures(page, theme, suffix, size) {
  await page.evaluate((wanted) => window.bridge.call('settings.update', { theme: wanted }), theme);
  await resize(app, page, size);
  const picture = (name) =>
    page.screenshot({ path: path.join(folder, `${name}-${theme}${suffix}.png`), animations: 'disabled' });
  await open(page, '/');
  await page.getByRole('button', { name: 'Continue the workshop' }).waitFor();
  await picture('home');
  const engagement = await sampleEngagement(page);
  await open(page, `/engagements/${engagement.id}`);
  for (const tab of ['Agreements', 'People', 'Details']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tab', { name: tab, selected: true }).waitFor();
    await picture(`engagement-${tab.toLowerCase()}`);
  }
  await openAgreement(page);
  for (const [id, name] of stages) {
    await openStage(page, name);
    await picture(id);
  }
  for (const [route, name, file] of pages) {
    await open(page, route);
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await picture(file);
  }
  await openHeldReview(page);
  await picture('quarterly-review');
  await hiringPictures(page, picture);
  await signingPictures(page, picture);
}

/** A picture that is named after the theme and the size the page has. */
async function pictureAsItLooks(page, name) {
  const { theme, width } = await page.evaluate(() => ({
    theme: document.documentElement.dataset.theme,
    width: innerWidth,
  }));
  const [suffix] = Object.entries(sizes).find(([, size]) => size.width === width);
  await page.screenshot({ path: path.join(folder, `${name}-${theme}${suffix}.png`), animations: 'disabled' });
}

async function openAgreement(page) {
  const agreements = await call(page, 'agreements.list');
  const drafts = agreements.filter(({ status }) => status === 'draft');
  const complete = drafts.toSorted((a, b) => metCount(b) - metCount(a))[0];
  await open(page, `/agreements/${complete.id}`);
}

/** The sample's quarter, as it was held. */
async function openHeldReview(page) {
  const [sealed] = (await call(page, 'agreements.list')).filter(({ status }) => status === 'sealed');
  const { reviews } = await call(page, 'reviews.ofAgreement', { agreementId: sealed.id });
  await open(page, `/agreements/${sealed.id}/reviews/${reviews[0].id}`);
  await page.getByRole('heading', { name: /^Review of/, level: 1 }).waitFor();
}

async function openStage(page, name) {
  await page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  if (name === 'Review') await page.getByRole('img', { name: /^Slide 1/ }).waitFor();
}

async function exportFiles(page) {
  await openAgreement(page);
  await openStage(page, 'Review');
  for (const [button, fileName] of exportsToMake) {
    await saveAs(app, path.join(folder, fileName), () =>
      page.getByRole('button', { name: new RegExp(`^${button}`) }).click(),
    );
  }
}

async function sampleEngagement(page) {
  const engagements = await call(page, 'engagements.list');
  return engagements.find((engagement) => engagement.isSample);
}

function metCount(agreement) {
  return agreement.mustHaves.filter((mustHave) => mustHave.isMet).length;
}

function list() {
  const files = fs.readdirSync(folder).toSorted();
  console.log(`The tour wrote ${files.length} files to ${path.relative(process.cwd(), folder) || '.'}:`);
  for (const file of files) console.log(`  ${file}  ${fs.statSync(path.join(folder, file)).size} bytes`);
}
