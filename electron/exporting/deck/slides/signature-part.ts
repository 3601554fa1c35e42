import { blockOf, type ContentSection, type SignatureLine } from '#shared/domain/deck/content-types';
import { linePtOf } from '../../text-fit/measurer';
import type { Palette } from '../palette';
import type { Frame } from '../slide-shape';
import { oneLine } from '../text-shapes';
import { emptyCard, LINE_PT, SMALL_PT } from './signature-card';
import { SIGNED_CARD_PT, signedCard } from './signed-card';
import type { SlidePart } from './slide-part';

const GAP_PT = 14;
const STATEMENT_PT = 14;
const STATEMENT_ROOM_PT = 34;
/** Where the cards share a slide. */
const STRIP_STATEMENT_ROOM_PT = 20;
const TALLEST_CARD_PT = 190;
const LOWEST_CARD_PT = 76;
/** For the words alone, where there are too many for a signature each. */
const CROWDED_CARD_PT = 62;
const STRIP_ROW_GAP_PT = 10;
const WIDEST_CARD_PT = 420;
/** Between the cards and what is said below them. */
const EVIDENCE_GAP_PT = 8;

interface Signatures {
  readonly statement: string;
  readonly lines: readonly SignatureLine[];
  readonly evidence: readonly string[];
}

const nobody: Signatures = { statement: '', lines: [], evidence: [] };

const signaturesOf = (section: ContentSection): Signatures => blockOf(section, 'signatures') ?? nobody;

/** Height that the signature cards need when they share a slide. */
export function signatureStripPt(section: ContentSection): number {
  const { lines, evidence } = signaturesOf(section);
  const rows = Math.ceil(lines.length / stripColumns(lines.length));
  const cards = rows * (lowestCardPt(lines, rows) + STRIP_ROW_GAP_PT) - STRIP_ROW_GAP_PT;
  return cards + STRIP_STATEMENT_ROOM_PT + evidencePt(evidence);
}

function lowestCardPt(lines: readonly SignatureLine[], rows: number): number {
  if (lines.every(({ mark }) => mark === null)) return LOWEST_CARD_PT;
  return rows > 2 ? CROWDED_CARD_PT : SIGNED_CARD_PT;
}

const evidencePt = (evidence: readonly string[]): number =>
  evidence.length === 0 ? 0 : EVIDENCE_GAP_PT + evidence.length * LINE_PT;

/**
 * A sentence on how long the agreement holds and a card for each signatory: empty lines while it is a draft; what became
 * of each, and of which content, once it is closed.
 */
export function signaturePart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const { statement: period, lines, evidence } = signaturesOf(section);
  const isStrip = frame.height <= signatureStripPt(section);
  const top = isStrip ? STRIP_STATEMENT_ROOM_PT : STATEMENT_ROOM_PT;
  const statement = oneLine({
    name: 'Period',
    text: period,
    frame: { ...frame, height: 20 },
    sizePt: isStrip ? SMALL_PT : STATEMENT_PT,
    color: palette.ink,
  });
  const room = { ...frame, y: frame.y + top, height: frame.height - top - evidencePt(evidence) };
  const cards = cardFrames(room, lines.length, isStrip).map((card, index) =>
    signatureCard(lines[index] ?? noLine, card, palette, index + 1),
  );
  const last = cards.at(-1)?.frame ?? frame;
  const foot = evidenceLines(evidence, { ...frame, y: last.y + last.height + EVIDENCE_GAP_PT }, palette);
  const cardsPt = last.y + last.height - frame.y;
  return {
    shapes: [statement.shape, ...cards.flatMap(({ shapes }) => shapes), ...foot.map(({ shape }) => shape)],
    fontPt: SMALL_PT,
    usedPt: cardsPt + evidencePt(evidence),
    spilled: [
      ...(statement.isShortened ? ['Period of the agreement (shortened)'] : []),
      ...cards.flatMap(({ spilled }) => spilled),
      ...(foot.some(({ isShortened }) => isShortened) ? ['Times of the signatures (shortened)'] : []),
    ],
  };
}

const noLine: SignatureLine = { role: '', name: '', title: '', mark: null };

function signatureCard(line: SignatureLine, frame: Frame, palette: Palette, number: number) {
  const { mark } = line;
  return mark ? signedCard({ line, mark, frame, palette, number }) : emptyCard(line, frame, palette);
}

const evidenceLines = (evidence: readonly string[], frame: Frame, palette: Palette) =>
  evidence.map((text, index) =>
    oneLine({
      name: `Evidence ${index + 1}`,
      text,
      frame: { ...frame, y: frame.y + index * LINE_PT, height: linePtOf(SMALL_PT) },
      sizePt: SMALL_PT,
      color: palette.grey,
    }),
  );

/** Up to five in a row, seven for the longest lists: the slide belongs to the table above. */
function stripColumns(count: number): number {
  if (count <= 5) return Math.max(2, count);
  return count <= 10 ? 5 : 7;
}

/** Up to three in a row, then four, five for the longest lists. */
function columnCount(count: number): number {
  if (count <= 3) return Math.max(2, count);
  return count <= 8 ? 4 : 5;
}

function cardFrames(frame: Frame, count: number, isStrip: boolean): Frame[] {
  const columns = isStrip ? stripColumns(count) : columnCount(count);
  const rowGap = isStrip ? STRIP_ROW_GAP_PT : GAP_PT;
  const rows = Math.ceil(count / columns);
  const width = Math.min(WIDEST_CARD_PT, (frame.width - GAP_PT * (columns - 1)) / columns);
  const height = Math.min(TALLEST_CARD_PT, (frame.height - rowGap * (rows - 1)) / rows);
  return Array.from({ length: count }, (_, index) => ({
    x: frame.x + (index % columns) * (width + GAP_PT),
    y: frame.y + Math.floor(index / columns) * (height + rowGap),
    width,
    height,
  }));
}
