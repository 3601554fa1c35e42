import type { SignatureLine } from '#shared/domain/deck/content-types';
import type { Palette } from '../palette';
import type { Frame, SlideShape } from '../slide-shape';
import { oneLine } from '../text-shapes';

export const SMALL_PT = 12;
export const LINE_PT = 15;
/** Below the signature: name and title. */
const CAPTION_PT = 38;
const INSET_X = 14;

/** One signatory's place, with what had to be shortened in it. */
export interface SignatureCard {
  readonly frame: Frame;
  readonly shapes: readonly SlideShape[];
  readonly spilled: readonly string[];
}

/** Where the words of a card stand. */
export const insideCard = (frame: Frame) => ({ x: frame.x + INSET_X, width: frame.width - 2 * INSET_X });

/** The card itself with the bar in the client's colour. */
export const cardShapes = (frame: Frame, palette: Palette): SlideShape[] => [
  { kind: 'rect', frame, fill: palette.white, stroke: palette.line },
  { kind: 'rect', frame: { ...frame, height: 3 }, fill: palette.accent },
];

/** An empty line to sign on, with one for the date. */
export function emptyCard(line: SignatureLine, frame: Frame, palette: Palette): SignatureCard {
  const inner = { ...insideCard(frame), height: LINE_PT };
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
    ...cardShapes(frame, palette),
    { kind: 'rect', frame: { ...inner, y: baseline, width: nameWidth, height: 0.75 }, fill: palette.grey },
    { kind: 'rect', frame: { x: dateX, y: baseline, width: dateWidth, height: 0.75 }, fill: palette.grey },
    ...[role, name, title, date].filter(({ shape }) => shape.paragraphs[0]?.runs.length).map(({ shape }) => shape),
  ];
  const spilled = name.isShortened || title.isShortened ? [`Signatory: ${line.name} (shortened)`] : [];
  return { frame, shapes, spilled };
}
