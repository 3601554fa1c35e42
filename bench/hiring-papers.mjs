import path from 'node:path';

import { runnerImport } from 'vite';

import { inTurns, median } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '..');
const module = async (file) => (await runnerImport(path.join(root, file))).module;

/** The comparison deck, first and warm, and a kit as PDF beside a page that pdfkit alone writes. */
export async function benchHiringPapers(rounds = 9) {
  const { buildComparison } = await module('electron/exporting/comparison/build-comparison.ts');
  const { buildKit } = await module('electron/exporting/kits/build-kit.ts');
  const { sampleComparison } = await module('tests/support/hiring-evidence.ts');
  const { cfoKit, sampleSearch } = await module('tests/support/hiring-samples.ts');
  const { testClient } = await module('tests/support/agreement-sizes.ts');
  const client = testClient();
  const deck = () => buildComparison({ client, comparison: sampleComparison(), onStep: () => undefined });
  const kit = () => buildKit({ client, search: sampleSearch(), kit: cfoKit(), form: 'print' });

  const firstDeck = await timed(deck);
  const warmDeck = median(await repeated(rounds, deck));
  await kit();
  await barePage();
  const [kits, pages] = await inTurns(
    rounds,
    () => timed(kit),
    () => timed(barePage),
  );
  return [
    { name: 'comparison deck, warm', value: warmDeck, against: 'first in a process', baseline: firstDeck, unit: 'ms' },
    { name: 'kit as PDF', value: median(kits), against: 'page of bare pdfkit', baseline: median(pages), unit: 'ms' },
  ];
}

/** The least that a PDF takes: one page, one line, a font that is built in. */
async function barePage() {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({ size: 'A4' });
  const { promise, resolve } = Promise.withResolvers();
  pdf.on('data', () => undefined);
  pdf.on('end', resolve);
  pdf.text('What should marketing’s primary goal be?');
  pdf.end();
  await promise;
}

async function repeated(rounds, action) {
  const times = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(action));
  return times;
}

async function timed(action) {
  const begin = performance.now();
  await action();
  return performance.now() - begin;
}
