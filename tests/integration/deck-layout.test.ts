import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { agreementDocumentSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { contentTree } from '#shared/domain/deck/content-tree';
import { deckLayoutSchema, type DeckLayout } from '#shared/domain/deck/deck-schema';
import { revisionStates, type RevisionState } from '#shared/domain/signing/revision-schema';
import { layoutDeck } from '../../electron/exporting/deck/layout-deck';
import { SLIDE } from '../../electron/exporting/deck/slide-frame';
import type { LaidDeck, SlideShape } from '../../electron/exporting/deck/slide-shape';
import { sampleAgreement } from '../support/sample-agreement';
import { signedRevision } from '../support/signed-revision';
import { agreementOfSize, testClient } from '../support/agreement-sizes';

const text = (most: number) =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.lorem({ maxCount: 50 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
      { weight: 1, arbitrary: fc.constant('W').map((letter) => letter.repeat(700)) },
      { weight: 1, arbitrary: fc.constant('') },
    )
    .map((value) => value.slice(0, most).toWellFormed());

const rows = <T>(most: number, row: (index: number) => fc.Arbitrary<T>) =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => row(index))));

const promise = (letter: string) => (index: number) =>
  fc.record({
    id: fc.constant(`${letter}${index}`),
    commitment: text(1_000),
    metric: text(300),
    target: fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e12 })),
    unit: text(60),
    owner: text(200),
    dataSource: text(300),
    consequence: text(1_000),
  });

const anyDocument: fc.Arbitrary<AgreementDocument> = fc
  .record({
    title: text(200),
    setup: fc.record({
      signatories: rows(20, (index) =>
        fc.record({
          id: fc.constant(`s${index}`),
          name: text(200),
          title: text(200),
          role: fc.constantFrom('sales', 'marketing', 'witness'),
        }),
      ),
    }),
    summary: fc.record({
      why: text(5_000),
      points: rows(15, (index) => fc.record({ id: fc.constant(`p${index}`), text: text(2_000) })),
    }),
    terms: rows(40, (index) => fc.record({ id: fc.constant(`t${index}`), name: text(200), entryTest: text(2_000) })),
    plan: fc.constantFrom(agreementOfSize('small').plan, agreementOfSize('empty').plan),
    communication: fc.record({
      meetings: rows(12, (index) =>
        fc.record({
          id: fc.constant(`m${index}`),
          name: text(200),
          attendees: text(600),
          topics: text(1_000),
          kpiIds: fc.constant([`k${index}`, `a${index}`]),
        }),
      ),
      kpis: rows(20, (index) =>
        fc.record({ id: fc.constant(`k${index}`), name: text(300), formula: text(600), clockStarts: text(300) }),
      ),
      ladder: rows(8, (index) => fc.record({ id: fc.constant(`l${index}`), decides: text(300), action: text(1_000) })),
    }),
    decisionRule: fc.record({ rule: fc.constantFrom(null, 'own', 'consent'), words: text(400) }),
    reviewRules: fc.constantFrom({ amberPercent: null }, { amberPercent: 10 }),
    pay: fc.constantFrom({ shareOnSales: null }, { shareOnSales: 0.2 }),
    marketing: rows(20, promise('a')),
    sales: rows(20, promise('b')),
  })
  .map((document) => agreementDocumentSchema.parse(document));

const anyLayout = fc.constantFrom<DeckLayout>(...deckLayoutSchema.options);
const client = testClient();
const anySigned = fc.option(
  fc
    .tuple(fc.integer({ min: 2, max: 20 }), fc.constantFrom<RevisionState>(...revisionStates), text(200))
    .map(([count, state, name]) => {
      const signed = signedRevision(count, state);
      return {
        ...signed,
        signatories: signed.signatories.map((line, index) => (index % 3 === 0 ? { ...line, name } : line)),
      };
    }),
);

describe('the layout of any agreement', () => {
  it('keeps every shape on its slide, every text in its box and nothing below 12 pt', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyDocument, anyLayout, anySigned, (document, layout, signed) => {
        const deck = layoutDeck({ client, document, layout, signed });

        expect(deck.slides).toHaveLength(layout === 'standard' ? 6 : 5);
        expect(faults(deck)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows every row or names it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyDocument, anyLayout, (document, layout) => {
        const deck = layoutDeck({ client, document, layout });
        const spilled = deck.slides.flatMap(({ fit }) => fit.spilled);
        const shown = deck.slides.flatMap(({ shapes }) => shapes.flatMap(textsOf)).join('\n');
        const lost = namedTexts(document).filter(
          ({ name, text: words }) =>
            !spilled.includes(name) && !spilled.includes(`${name} (shortened)`) && !shown.includes(words),
        );

        expect(lost).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no row of the sample company to the handout', () => {
    const deck = layoutDeck({ ...sampleAgreement(), layout: 'standard' });

    expect(deck.slides.flatMap(({ fit }) => fit.spilled)).toEqual([]);
  });

  it('has no two shapes of text over each other', () => {
    for (const size of ['empty', 'small', 'medium', 'large'] as const) {
      for (const layout of deckLayoutSchema.options) {
        expect(overlaps(layoutDeck({ client, document: agreementOfSize(size), layout })), `${size} ${layout}`).toEqual(
          [],
        );
      }
    }
    for (const count of [2, 3, 4, 5, 6, 9, 12, 15, 20]) {
      for (const layout of deckLayoutSchema.options) {
        const source = { client, document: agreementOfSize('small'), layout, signed: signedRevision(count) };
        expect(overlaps(layoutDeck(source)), `${count} signed, ${layout}`).toEqual([]);
      }
    }
  });

  it('shows each signature in its own proportions, above its line, or names whose there is no room for', () => {
    for (const count of [2, 4, 7, 10, 14, 20]) {
      for (const layout of deckLayoutSchema.options) {
        const signed = signedRevision(count);
        const slide = layoutDeck({ client, document: agreementOfSize('small'), layout, signed }).slides.at(-1);
        const inks = (slide?.shapes ?? []).filter((shape) => shape.kind === 'ink');
        const pictures = signed.signatories.filter(({ picture }) => picture !== null);

        for (const { frame, picture } of inks) {
          expect(frame.width / frame.height).toBeCloseTo(picture.width / picture.height, 6);
        }
        expect(new Set(inks.map(({ name }) => name)).size).toBe(inks.length);
        const named = pictures.filter(({ name }) => slide?.fit.spilled.includes(`Signatory: ${name} (shortened)`));
        expect(inks.length === pictures.length || named.length === pictures.length).toBe(true);
      }
    }
  });
});

function faults({ common, slides }: LaidDeck): string[] {
  return slides.flatMap(({ shapes, fit, title }) => [
    ...[...common, ...shapes].flatMap((shape) => shapeFaults(shape).map((fault) => `${title}: ${fault}`)),
    ...(fit.fontPt < 12 || fit.fill < 0 || fit.fill > 1 ? [`${title}: ${fit.fontPt} pt, fill ${fit.fill}`] : []),
  ]);
}

function shapeFaults(shape: SlideShape): string[] {
  const { x, y, width, height } = shape.frame;
  const isInside = x >= 0 && y >= 0 && x + width <= SLIDE.width + 0.01 && y + height <= SLIDE.height + 0.01;
  const name = 'name' in shape ? shape.name : shape.kind;
  if (!isInside || width <= 0 || height <= 0) return [`${name} at ${x}, ${y}, ${width} x ${height}`];
  if (shape.kind === 'text') {
    const used = shape.paragraphs.reduce(
      (sum, { ends, spaceAfterPt }) => sum + ends.length * shape.linePt + spaceAfterPt,
      0,
    );
    const last = shape.paragraphs.at(-1)?.spaceAfterPt ?? 0;
    return used - last > height + 0.5 ? [`${name} needs ${used} of ${height}`] : [];
  }
  if (shape.kind !== 'table') return [];
  return shape.rows
    .flatMap(({ cells, heightPt }) => cells.map(({ paragraphs }) => ({ paragraphs, heightPt })))
    .filter(({ paragraphs, heightPt }) => {
      const lines = paragraphs.reduce((sum, { ends }) => sum + ends.length, 0);
      return lines * shape.linePt + 2 * shape.paddingYPt > heightPt + 0.5;
    })
    .map(() => `${name}: a cell higher than its row`);
}

const joined = (paragraphs: readonly { readonly runs: readonly { readonly text: string }[] }[]) =>
  paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');

function textsOf(shape: SlideShape): string[] {
  if (shape.kind === 'text') return [joined(shape.paragraphs)];
  if (shape.kind === 'table')
    return shape.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => joined(paragraphs)));
  return [];
}

/** Names and opening words of all that the slides must show or name: rows of tables, items of lists, glossary entries. */
function namedTexts(document: AgreementDocument): { readonly name: string; readonly text: string }[] {
  return contentTree({ client, document }).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'list')
        return block.items.map(({ name, lead, text: words }) => ({ name, text: opening(lead || words) }));
      if (block.kind !== 'table' && block.kind !== 'glossary') return [];
      return block.rows.map(({ name, cells }) => ({ name, text: opening(cells[0] ?? '') }));
    }),
  );
}

const opening = (words: string): string =>
  [
    ...words
      .replaceAll(/[\u0085\u2028\u2029\n\t ]+/g, ' ')
      .replaceAll('\u00AD', '')
      .trim(),
  ]
    .slice(0, 12)
    .join('')
    .trim();

function overlaps({ slides }: LaidDeck): string[] {
  return slides.flatMap(({ shapes, title }) => {
    const boxes = shapes
      .filter((shape) => shape.kind !== 'rect')
      .map((shape) => ({ name: nameOf(shape), ...usedFrame(shape) }));
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) => one.x < other.right && other.x < one.right && one.y < other.bottom - 1 && other.y < one.bottom - 1,
        )
        .map((other) => `${title}: ${one.name} and ${other.name}`),
    );
  });
}

const nameOf = (shape: SlideShape) => ('name' in shape ? shape.name : shape.kind);

function usedFrame(shape: SlideShape) {
  const { x, y, width, height } = shape.frame;
  const used =
    shape.kind === 'text'
      ? shape.paragraphs.reduce((sum, { ends, spaceAfterPt }) => sum + ends.length * shape.linePt + spaceAfterPt, 0)
      : height;
  return { x, y, right: x + width, bottom: y + used };
}
