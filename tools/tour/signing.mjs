// The signing part of the tour: the sample's sealed pilot, then its draft agreement on the way to a signature.
import fs from 'node:fs';
import path from 'node:path';

import { call, goTo, inEveryLook, open, saveAs } from './app.mjs';

const PASSPHRASE = 'four quiet words here';

/** What is sealed and what is about to be closed, in the theme and size the window has. */
export async function signingPictures(page, picture) {
  const { pilot, draft } = await sample(page);
  await goTo(page, `/agreements/${pilot.id}/sign`);
  await page.getByRole('heading', { name: 'Sealed', exact: true }).waitFor();
  await untilRead(page);
  await picture('signing-sealed');
  for (const [tab, name] of [
    [/^Revisions/, 'signing-chain'],
    [/^Log/, 'signing-log'],
  ]) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tab', { name: tab, selected: true }).waitFor();
    await picture(name);
  }
  await goTo(page, `/agreements/${draft.id}/sign`);
  await page.getByRole('button', { name: 'Close for signing…' }).waitFor();
  await untilRead(page);
  await picture('signing-closing');
}

/** The files of the sealed pilot. */
export async function signingExports(app, page, folder) {
  const { revisionId } = await sample(page);
  const requests = {
    'sealed.pdf': { kind: 'export-revision-pdf', revisionId },
    'sealed-deck.pptx': { kind: 'export-revision-deck', revisionId, layout: 'standard' },
    'signature-page.pdf': { kind: 'export-signature-page', revisionId },
  };
  for (const [name, request] of Object.entries(requests)) {
    await saveAs(app, path.join(folder, name), () => call(page, 'jobs.start', request));
  }
}

/** Checking what was exported, an amendment, and a signatory's sheet, in both themes and sizes. */
export async function signedPictures(app, page, folder, picture) {
  const shoot = (name) => inEveryLook(app, page, () => picture(page, name));
  const { pilot, draft } = await sample(page);
  await call(page, 'keys.create', { passphrase: PASSPHRASE });

  await open(page, '/check');
  await page.getByRole('heading', { name: 'Check a document', level: 1 }).waitFor();
  const sealed = fs.readFileSync(path.join(folder, 'sealed.pdf'));
  const changed = Buffer.from(sealed);
  changed[sealed.length >> 1] ^= 1;
  await drop(page, 'changed.pdf', changed);
  await page.getByRole('article', { name: /^Altered/ }).waitFor();
  await shoot('check-altered');
  await drop(page, 'sealed.pdf', sealed);
  await page.getByRole('article', { name: /^Intact/ }).waitFor();
  await shoot('check-intact');

  const { rev } = await call(page, 'signing.room', { agreementId: draft.id });
  const closing = { agreementId: draft.id, expectedRev: rev, gapsAcceptedBy: '', acceptedGaps: [] };
  const { revisions } = await call(page, 'signing.close', closing);
  await open(page, `/agreements/${draft.id}/sign`);
  await page.getByRole('button', { name: 'Seal…' }).waitFor();
  await untilRead(page);
  await shoot('signing-open');
  await open(page, `/sign/${revisions[0].id}/s-marketing`);
  await page.getByRole('button', { name: 'Sign', exact: true }).waitFor();
  await shoot('signing-sheet');
  await page.getByRole('img', { name: /^Signature pad/ }).scrollIntoViewIfNeeded();
  await shoot('signing-pad');
  await leaveSheet(page);

  await amendPilot(page, pilot.id);
  await open(page, `/agreements/${pilot.id}/sign`);
  const loosened = page.getByRole('heading', { name: 'What is loosened' });
  await loosened.waitFor();
  await shoot('signing-amendment');
  await inEveryLook(app, page, async () => {
    await loosened.scrollIntoViewIfNeeded();
    await picture(page, 'signing-loosened');
  });
}

/** Sixteen hours for a call in place of eight. */
async function amendPilot(page, agreementId) {
  const { rev } = await call(page, 'signing.beginAmendment', { agreementId });
  const { document, facilitation } = await call(page, 'agreements.get', { id: agreementId });
  const sales = document.sales.map((row) => (row.id === 's-response' ? { ...row, target: 16 } : row));
  const draft = { document: { ...document, sales }, facilitation };
  await call(page, 'agreements.save', { id: agreementId, expectedRev: rev, draft });
  const amendment = {
    reason: 'The two new people start a month later than planned.',
    timeline: 'From 29 June to 31 July 2026, for leads that are still open.',
    newKpis: 'Accepted leads whom nobody reached at the first call, as before.',
  };
  await call(page, 'signing.saveAmendment', { agreementId, amendment });
}

async function leaveSheet(page) {
  await page.getByRole('button', { name: 'Hand the laptop back' }).click();
  await page.getByRole('button', { name: /back to the desk/ }).click();
  await page.getByRole('button', { name: 'Seal…' }).waitFor();
}

async function drop(page, name, content) {
  const file = { name, base64: content.toString('base64') };
  const transfer = await page.evaluateHandle(({ name: fileName, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const dropped = new DataTransfer();
    dropped.items.add(new File([bytes], fileName, { type: 'application/pdf' }));
    return dropped;
  }, file);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.locator('body').dispatchEvent(event, { dataTransfer: transfer });
  }
}

async function untilRead(page) {
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  await page.mouse.move(0, 0);
}

/** The sealed pilot with its newest revision, and the draft that has all five must-haves. */
async function sample(page) {
  const agreements = await call(page, 'agreements.list');
  const pilot = agreements.find(({ isSample, status }) => isSample && status === 'sealed');
  const draft = agreements.find(({ mustHaves, status }) => status === 'draft' && mustHaves.every(({ isMet }) => isMet));
  const revisions = pilot ? (await call(page, 'signing.room', { agreementId: pilot.id })).revisions : [];
  return { pilot, draft, revisionId: revisions[0]?.id };
}
