// npm run tour: opens every main screen on the sample company, writes pictures and exported files to out/tour/, lists them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { _electron } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'out/tour');
const sizes = { '': { width: 1440, height: 900 }, '-small': { width: 1280, height: 720 } };
const stages = [
  ['setup', 'Set-up'],
  ['summary', 'Why are we doing this'],
  ['terminology', 'Terminology'],
  ['plan', 'Work backwards from revenue'],
  ['communication', 'Communication plan'],
  ['marketing', 'Marketing accountabilities'],
  ['sales', 'Sales accountabilities'],
  ['review', 'Review'],
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
  list();
} finally {
  await app.close();
  fs.rmSync(userData, { recursive: true, force: true });
}

async function takePictures(page, theme, suffix, size) {
  await page.evaluate((wanted) => window.bridge.call('settings.update', { theme: wanted }), theme);
  await resize(size);
  const picture = (name) => page.screenshot({ path: path.join(folder, `${name}-${theme}${suffix}.png`) });
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
  await open(page, '/settings');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await picture('settings');
  await open(page, '/backups');
  await page.getByRole('heading', { name: 'Backups', level: 1 }).waitFor();
  await picture('backups');
}

/** Loads the page anew, so that the theme and every cache are read again. */
async function open(page, route) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${route}`);
  await page.reload();
}

async function openAgreement(page) {
  const agreements = await call(page, 'agreements.list');
  const complete = agreements.toSorted((a, b) => metCount(b) - metCount(a))[0];
  await open(page, `/agreements/${complete.id}`);
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
    const file = path.join(folder, fileName);
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await page.getByRole('button', { name: new RegExp(`^${button}`) }).click();
    await waitForFile(file);
  }
}

async function waitForFile(file) {
  const end = Date.now() + 30_000;
  while (!fs.existsSync(file)) {
    if (Date.now() > end) throw new Error(`${file} was not written within 30 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function resize({ width, height }) {
  return app.evaluate(
    ({ BrowserWindow }, box) => BrowserWindow.getAllWindows()[0].setContentSize(box.width, box.height),
    {
      width,
      height,
    },
  );
}

async function sampleEngagement(page) {
  const engagements = await call(page, 'engagements.list');
  return engagements.find((engagement) => engagement.isSample);
}

async function call(page, method) {
  const envelope = await page.evaluate((name) => window.bridge.call(name), method);
  if (!envelope.ok) throw new Error(envelope.error.message);
  return envelope.value;
}

function metCount(agreement) {
  return agreement.mustHaves.filter((mustHave) => mustHave.isMet).length;
}

function list() {
  const files = fs.readdirSync(folder).toSorted();
  console.log(`The tour wrote ${files.length} files to ${path.relative(process.cwd(), folder) || '.'}:`);
  for (const file of files) console.log(`  ${file}  ${fs.statSync(path.join(folder, file)).size} bytes`);
}
