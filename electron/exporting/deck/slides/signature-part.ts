import { blockOf, type ContentSection, type SignatureLine } from '#shared/domain/deck/content-types';
import type { Palette } from '../palette';
import type { Frame, SlideShape } from '../slide-shape';
import { oneLine } from '../text-shapes';
import type { SlidePart } from './slide-part';

const SMALL_PT = 12;
const LINE_PT = 15;
const GAP_PT = 14;
const STATEMENT_PT = 14;
const STATEMENT_ROOM_PT = 34;
/** Where the cards share a slide. */
const STRIP_STATEMENT_ROOM_PT = 20;
const TALLEST_CARD_PT = 190;
const LOWEST_CARD_PT = 76;
const STRIP_ROW_GAP_PT = 10;
const WIDEST_CARD_PT = 420;
/** Below the signature: name and title. */
const CAPTION_PT = 38;

/** Height that the signature cards need when they share a slide. */
export const signatureStripPt = (count: number): number =>
  Math.ceil(count / stripColumns(count)) * (LOWEST_CARD_PT + STRIP_ROW_GAP_PT) -
  STRIP_ROW_GAP_PT +
  STRIP_STATEMENT_ROOM_PT;

/** A sentence on how long the agreement holds and empty lines for each signatory. */
export function signaturePart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const block = blockOf(section, 'signatures');
  const lines = block?.lines ?? [];
  const isStrip = frame.height <= signatureStripPt(lines.length);
  const top = isStrip ? STRIP_STATEMENT_ROOM_PT : STATEMENT_ROOM_PT;
  const statement = oneLine({
    name: 'Period',
    text: block?.statement ?? '',
    frame: { ...frame, height: 20 },
    sizePt: isStrip ? SMALL_PT : STATEMENT_PT,
    color: palette.ink,
  });
  const room = { ...frame, y: frame.y + top, height: frame.height - top };
  const cards = cardFrames(room, lines.length, isStrip).map((card, index) =>
    signatureCard(lines[index] ?? { role: '', name: '', title: '' }, card, palette),
  );
  const last = cards.at(-1)?.frame ?? frame;
  return {
    shapes: [statement.shape, ...cards.flatMap(({ shapes }) => shapes)],
    fontPt: SMALL_PT,
    usedPt: last.y + last.height - frame.y,
    spilled: [
      ...(statement.isShortened ? ['Period of the agreement (shortened)'] : []),
      ...cards.flatMap(({ spilled }) => spilled),
    ],
  };
}

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

function signatureCard(line: SignatureLine, frame: Frame, palette: Palette) {
  const inner = { x: frame.x + 14, width: frame.width - 28, height: LINE_PT };
  const baseline = frame.y + frame.height - CAPTION_PT;
  const dateWidth = Math.min(80, inner.width * 0.3);
  const nameWidth = inner.width - dateWidth - 12;
  const dateX = inner.x + nameWidth + 12;
  const text = (
    name: string,
    value: string,
    y: number,
    options: { isBold?: boolean; x?: number; width?: number } = {},
  ) =>
    oneLine({
      name,
      text: value,
      frame: { ...inner, ...options, y },
      sizePt: SMALL_PT,
      color: options.isBold ? palette.ink : palette.grey,
      isBold: options.isBold ?? false,
    });
  const role = text('Role', line.role, frame.y + 8);
  const name = text('Name', line.name, baseline + 3, { isBold: true, width: nameWidth });
  const title = text('Title', line.title, baseline + 3 + LINE_PT, { width: inner.width });
  const date = text('Date', 'Date', baseline + 3, { x: dateX, width: dateWidth });
  const shapes: SlideShape[] = [
    { kind: 'rect', frame, fill: palette.white, stroke: palette.line },
    { kind: 'rect', frame: { ...frame, height: 3 }, fill: palette.accent },
    { kind: 'rect', frame: { ...inner, y: baseline, width: nameWidth, height: 0.75 }, fill: palette.grey },
    { kind: 'rect', frame: { x: dateX, y: baseline, width: dateWidth, height: 0.75 }, fill: palette.grey },
    ...[role, name, title, date].filter(({ shape }) => shape.paragraphs[0]?.runs.length).map(({ shape }) => shape),
  ];
  const spilled = name.isShortened || title.isShortened ? [`Signatory: ${line.name} (shortened)`] : [];
  return { frame, shapes, spilled };
}
