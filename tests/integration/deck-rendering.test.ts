import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DeckLayout } from '#shared/domain/deck/deck-schema';
import { buildDeck } from '../../electron/exporting/deck/build-deck';
import { layoutDeck, type DeckSource } from '../../electron/exporting/deck/layout-deck';
import { agreementOfSize, testClient } from '../support/agreement-sizes';
import { hasTool } from '../support/external-tool';
import { hostileAgreement, hostileClient } from '../support/hostile-agreement';
import { predictedBoxes, type PredictedBox } from '../support/predicted-boxes';
import { renderDecks, type RenderedPage, type RenderedWord } from '../support/rendered-words';
import { sampleAgreement } from '../support/sample-agreement';
import { signedRevision } from '../support/signed-revision';
import { tinyPng } from '../support/tiny-pictures';

/** Points by which LibreOffice may differ from the measured place. */
const TOLERANCE_PT = 2;

/** `pdftotext` counts the font's largest descent, which no Latin letter reaches. */
const DESCENT_SHARE = 0.08;

const canRender = hasTool('soffice') && hasTool('pdftotext');
const client = testClient({ logo: { mediaType: 'image/png', base64: tinyPng } });

const sources = (['standard', 'strict'] as const).flatMap((layout) => [
  { name: `empty-${layout}`, source: { client, document: agreementOfSize('empty'), layout } },
  { name: `small-${layout}`, source: { client, document: agreementOfSize('small'), layout } },
  { name: `medium-${layout}`, source: { client, document: agreementOfSize('medium'), layout } },
  { name: `large-${layout}`, source: { client, document: agreementOfSize('large'), layout } },
  { name: `sample-${layout}`, source: { ...sampleAgreement(), layout } },
  { name: `sealed-${layout}`, source: { ...sampleAgreement(), layout, signed: signedRevision(4) } },
  { name: `crowded-${layout}`, source: { ...sampleAgreement(), layout, signed: signedRevision(18) } },
]);
const hostile = (['standard', 'strict'] as const).flatMap((layout) =>
  [2, 12].map((rows) => ({
    name: `hostile-${rows}-${layout}`,
    source: { client: hostileClient, document: hostileAgreement(rows), layout },
  })),
);

const slideCount: Readonly<Record<DeckLayout, number>> = { standard: 6, strict: 5 };

describe.skipIf(!canRender)('a deck in LibreOffice', () => {
  let folder: string;
  let pages: Map<string, RenderedPage[]>;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapport-deck-'));
    const decks = new Map<string, Uint8Array>();
    for (const { name, source } of [...sources, ...hostile]) decks.set(name, (await buildDeck(source)).bytes);
    pages = renderDecks(decks, folder);
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([...sources, ...hostile])('has all its slides and no word outside them: $name', ({ name, source }) => {
    const rendered = pages.get(name) ?? [];

    expect(rendered).toHaveLength(slideCount[source.layout]);
    expect(rendered.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      rendered.map(() => [960, 540]),
    );
    expect(rendered.flatMap(({ words }) => words.filter(isOutside))).toEqual([]);
  });

  it.each(sources)('has every word in the box it was measured for: $name', ({ name, source }) => {
    expect(misplaced(source, pages.get(name) ?? [])).toEqual([]);
  });

  it.each(hostile)('keeps unknown letters inside some box: $name', ({ name, source }) => {
    expect(misplaced(source, pages.get(name) ?? [], { tolerancePt: 6, isTextCompared: false })).toEqual([]);
  });
});

const isOutside = ({ left, top, right, bottom }: RenderedWord) =>
  left < -0.5 || top < -0.5 || right > 960.5 || bottom > 540.5;

/** Words that stand in no predicted box, by slide. */
function misplaced(
  source: DeckSource,
  rendered: readonly RenderedPage[],
  { tolerancePt = TOLERANCE_PT, isTextCompared = true } = {},
): string[] {
  const deck = layoutDeck(source);
  return rendered.flatMap(({ words }, index) => {
    const boxes = predictedBoxes(deck, index);
    const isHome = (word: RenderedWord) => (box: PredictedBox) =>
      (box.text === null || !isTextCompared || box.text.includes(word.text)) && isInside(word, box, tolerancePt);
    return words
      .filter((word) => !boxes.some(isHome(word)))
      .map(
        ({ text, left, top, right, bottom }) =>
          `slide ${index + 1}: ${text} at ${[left, top, right, bottom].map(Math.round).join()}`,
      );
  });
}

const isInside = (word: RenderedWord, box: PredictedBox, tolerancePt: number): boolean =>
  word.left >= box.left - tolerancePt &&
  word.right <= box.right + tolerancePt &&
  word.top >= box.top - tolerancePt &&
  word.bottom - (word.bottom - word.top) * DESCENT_SHARE <= box.bottom + tolerancePt;
