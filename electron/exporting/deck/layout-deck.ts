import { contentTree } from '#shared/domain/deck/content-tree';
import type { AgreementContent, ContentSection, SectionId } from '#shared/domain/deck/content-types';
import type { SignedRevision } from '#shared/domain/deck/signed-revision';
import type { DeckLayout } from '#shared/domain/deck/deck-schema';
import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { handoutPointer, withPointerRoom } from './handout-pointer';
import { paletteOf, type Palette } from './palette';
import { BODY, PURPOSE, slideFrame, TITLE, TITLE_PT } from './slide-frame';
import type { Frame, LaidDeck, LaidSlide } from './slide-shape';
import { accountabilityPart } from './slides/accountability-part';
import { communicationPart } from './slides/communication-part';
import { signaturePart, signatureStripPt } from './slides/signature-part';
import type { SlidePart } from './slides/slide-part';
import { summaryPart } from './slides/summary-part';
import { terminologyPart } from './slides/terminology-part';
import { oneLine } from './text-shapes';

export interface DeckSource {
  readonly client: Client;
  readonly document: AgreementDocument;
  readonly layout: DeckLayout;
  /** What became of the closed revision that the document is frozen in. */
  readonly signed?: SignedRevision | null | undefined;
}

type Part = (section: ContentSection, frame: Frame, palette: Palette) => SlidePart;

const parts: Readonly<Record<SectionId, Part>> = {
  summary: summaryPart,
  communication: communicationPart,
  terminology: terminologyPart,
  marketing: accountabilityPart,
  sales: accountabilityPart,
  signatures: signaturePart,
};

const PURPOSE_PT = 14;
const STRIP_GAP_PT = 16;

/**
 * Every slide laid out to the point: preview and file are made from this and nothing else, so they agree. `standard` has
 * six slides, one a section; `strict` five, with the signatures below the sales accountabilities.
 */
export function layoutDeck({ client, document, layout, signed }: DeckSource): LaidDeck {
  const content = contentTree({ client, document, signed });
  const palette = paletteOf(client.accentColor);
  const frame = slideFrame(content, client.logo, palette);
  const slides = sectionsOf(content, layout).map((sections) => layoutSlide(sections, palette));
  const [first, ...others] = slides;
  return { common: frame.shapes, slides: first ? [named(first, frame.spilled), ...others] : [] };
}

/** Sections by slide. */
function sectionsOf({ sections }: AgreementContent, layout: DeckLayout): ContentSection[][] {
  if (layout === 'standard') return sections.map((section) => [section]);
  return [...sections.slice(0, -2).map((section) => [section]), sections.slice(-2)];
}

const named = (slide: LaidSlide, spilled: readonly string[]): LaidSlide => ({
  ...slide,
  fit: { ...slide.fit, spilled: [...spilled, ...slide.fit.spilled] },
});

function layoutSlide(sections: readonly ContentSection[], palette: Palette): LaidSlide {
  const [section, signatures] = sections;
  if (!section) throw new Error('a slide without a section');
  const title = sections.map((each, index) => (index === 0 ? each.title : each.title.toLowerCase())).join(' and ');
  const head = oneLine({
    name: 'Title',
    text: title,
    frame: TITLE,
    sizePt: TITLE_PT,
    color: palette.ink,
    isBold: true,
  });
  const purpose = oneLine({
    name: 'Purpose',
    text: section.purpose,
    frame: PURPOSE,
    sizePt: PURPOSE_PT,
    color: palette.grey,
  });
  const body = withPointerRoom(BODY, (frame) => bodyPart({ section, signatures, frame, palette }));
  const spilled = [...(purpose.isShortened ? ['Title (shortened)'] : []), ...body.spilled];
  return {
    title,
    altText: `${title}. ${section.purpose}`,
    notes: notesOf(sections, spilled),
    shapes: [head.shape, purpose.shape, ...body.shapes, ...handoutPointer(body.spilled, BODY, palette)],
    fit: { title, fontPt: body.fontPt, spilled, fill: Math.min(1, body.usedPt / BODY.height) },
  };
}

interface BodyOptions {
  readonly section: ContentSection;
  readonly signatures: ContentSection | undefined;
  readonly frame: Frame;
  readonly palette: Palette;
}

function bodyPart({ section, signatures, frame, palette }: BodyOptions): SlidePart {
  if (!signatures) return parts[section.id](section, frame, palette);
  const stripPt = signatureStripPt(signatures);
  const upper = { ...frame, height: frame.height - stripPt - STRIP_GAP_PT };
  const lower = { ...frame, y: frame.y + frame.height - stripPt, height: stripPt };
  const above = parts[section.id](section, upper, palette);
  const strip = signaturePart(signatures, lower, palette);
  return {
    shapes: [...above.shapes, ...strip.shapes],
    fontPt: Math.min(above.fontPt, strip.fontPt),
    usedPt: above.usedPt + STRIP_GAP_PT + stripPt,
    spilled: [...above.spilled, ...strip.spilled],
  };
}

function notesOf(sections: readonly ContentSection[], spilled: readonly string[]): string {
  const words = sections.map(({ speakerNotes }) => speakerNotes).join('\n');
  return spilled.length === 0 ? words : `${words}\nIn the handout:\n${spilled.join('\n')}`;
}
