import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitFlow } from './fit-flow';
import { fitGlossary } from './fit-glossary';
import { largestThatFits } from './fit-size';
import { fitTable } from './fit-table';

const words = fc
  .oneof(fc.lorem({ maxCount: 60 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
  .map((text) => text.toWellFormed());
const box = fc.record({ widthPt: fc.integer({ min: 200, max: 880 }), heightPt: fc.integer({ min: 60, max: 400 }) });
const fewRuns = { numRuns: 60 };

describe('largestThatFits', () => {
  it.each([
    { limit: 30, wanted: 20 },
    { limit: 15.5, wanted: 15.5 },
    { limit: 15.4, wanted: 15 },
    { limit: 12, wanted: 12 },
    { limit: 11, wanted: undefined },
  ])('finds $wanted where all up to $limit fit', ({ limit, wanted }) => {
    expect(largestThatFits((sizePt) => (sizePt <= limit ? sizePt : undefined))).toBe(wanted);
  });
});

describe('fitTable', () => {
  const rowsOf = (texts: readonly (readonly [string, string])[]) =>
    texts.map(([first, second], index) => ({
      name: `Row ${index}`,
      cells: [[{ text: first, isBold: true }], [{ text: second }]],
    }));

  it('stays in its box and shows or names every row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 40 }), box, (texts, { widthPt, heightPt }) => {
        const fit = fitTable(['One', 'Two'], rowsOf(texts), { widthPt, heightPt });
        const shown = fit.rows.flatMap(({ row }) => row?.name ?? []);
        const left = fit.spilled.filter((name) => !name.endsWith('(shortened)'));

        expect(fit.heightPt).toBeLessThanOrEqual(heightPt);
        expect(fit.widthsPt.reduce((sum, width) => sum + width, 0)).toBeCloseTo(widthPt, 6);
        expect(fit.sizePt).toBeGreaterThanOrEqual(12);
        expect([...shown, ...left]).toEqual(texts.map((_, index) => `Row ${index}`));
      }),
      fewRuns,
    );
  });

  it('names what it had to shorten', () => {
    const fit = fitTable(
      ['One', 'Two'],
      rowsOf([
        ['Long', 'word '.repeat(3_000)],
        ['Short', 'word'],
      ]),
      {
        widthPt: 400,
        heightPt: 300,
      },
    );

    expect(fit.spilled).toEqual(['Row 0 (shortened)']);
    expect(fit.rows).toHaveLength(3);
    expect(fit.rows[1]?.cells[1]?.paragraphs.at(-1)?.runs.at(-1)?.text).toMatch(/ …$/);
  });

  it('gives a short table more air, within its box', () => {
    const fit = fitTable(['One', 'Two'], rowsOf([['A', 'B']]), { widthPt: 400, heightPt: 300 });

    expect(fit.sizePt).toBe(18);
    expect(fit.paddingYPt).toBe(10);
  });
});

describe('fitFlow', () => {
  it('stays in its box and shows or names every item', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), box, (texts, { widthPt, heightPt }) => {
        const items = texts.map((text, index) => ({
          runs: [{ text }],
          name: `Item ${index}`,
          marker: 'bullet' as const,
        }));
        const fit = fitFlow([{ runs: [{ text: 'Heading', isBold: true }] }, ...items], { widthPt, heightPt });
        const shown = fit.items.flatMap(({ item }) => item.name ?? []);
        const left = fit.spilled.filter((name) => !name.endsWith('(shortened)'));

        expect(fit.heightPt).toBeLessThanOrEqual(heightPt);
        expect([...shown, ...left]).toEqual(items.map(({ name }) => name));
      }),
      fewRuns,
    );
  });

  it('leaves no heading without what it is about', () => {
    const items = [
      { runs: [{ text: 'First' }] },
      { runs: [{ text: 'short' }], name: 'A' },
      { runs: [{ text: 'Second' }] },
      { runs: [{ text: 'word '.repeat(500) }], name: 'B' },
    ];
    const fit = fitFlow(items, { widthPt: 300, heightPt: 40 });

    expect(fit.items.map(({ item }) => item.runs[0]?.text)).toEqual(['First', 'short']);
    expect(fit.spilled).toEqual(['B']);
  });
});

describe('fitGlossary', () => {
  it('stays in its box and shows or names every entry, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 40 }), box, (texts, { widthPt, heightPt }) => {
        const entries = texts.map(([term, meaning], index) => ({
          name: `Term ${index}`,
          runs: [{ text: term, isBold: true }, { text: ` – ${meaning}` }],
        }));
        const fit = fitGlossary(entries, { widthPt, heightPt });
        const shown = fit.columns.flat().map(({ entry }) => entry.name);
        const left = fit.spilled.filter((name) => !name.endsWith('(shortened)'));

        expect(fit.heightPt).toBeLessThanOrEqual(heightPt);
        expect([...shown, ...left]).toEqual(entries.map(({ name }) => name));
      }),
      fewRuns,
    );
  });
});
