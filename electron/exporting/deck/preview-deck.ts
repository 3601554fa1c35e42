import type { DeckPreview, PreviewBox, SlidePreview } from '#shared/domain/deck/deck-schema';
import { layoutDeck, type DeckSource } from './layout-deck';
import { previewShape } from './preview-shape';
import { FOOTER_PT, SLIDE_NUMBER } from './slide-frame';
import type { LaidDeck, LaidSlide } from './slide-shape';

/** The slides as boxes, from the very layout that the file is written from. */
export function previewDeck(source: DeckSource): DeckPreview {
  const deck = layoutDeck(source);
  return { slides: deck.slides.map((slide, index) => previewSlide(deck, slide, index + 1)) };
}

function previewSlide(
  { common }: LaidDeck,
  { title, altText, notes, shapes, fit }: LaidSlide,
  number: number,
): SlidePreview {
  const boxes = [...common, ...shapes].flatMap(previewShape);
  return { title, altText, notes, fit, boxes: [...boxes, slideNumber(number)] };
}

const slideNumber = (number: number): PreviewBox => ({
  ...SLIDE_NUMBER,
  fontPt: FOOTER_PT,
  linePt: SLIDE_NUMBER.height,
  align: 'right',
  lines: [[{ text: String(number), color: '#566071' }]],
});
