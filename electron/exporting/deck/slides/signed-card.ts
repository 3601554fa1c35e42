import type { SignatureLine, SignatureMark } from '#shared/domain/deck/content-types';
import type { InkPicture } from '#shared/domain/signing/signature-schema';
import type { Palette } from '../palette';
import type { Frame, SlideShape } from '../slide-shape';
import { oneLine } from '../text-shapes';
import { cardShapes, insideCard, LINE_PT, SMALL_PT, type SignatureCard } from './signature-card';

/** Height of a card with room for a signature between its words. */
export const SIGNED_CARD_PT = 94;
/** Dark blue, as a pen writes. */
const INK_COLOR = '16224F';
const TOP_PT = 8;
/** Below the signature: name, title, what became of it. */
const CAPTION_PT = 4 + 3 * LINE_PT + 4;
/** From this width on the signature may reach up beside the role. */
const WIDE_CARD_PT = 240;
const ROLE_PT = 90;

interface Options {
  readonly line: SignatureLine;
  readonly mark: SignatureMark;
  readonly frame: Frame;
  readonly palette: Palette;
  /** Tells the shapes of one slide apart. */
  readonly number: number;
}

/** What became of one signatory's line. A card too low for a signature has the words alone, and says so. */
export function signedCard({ line, mark, frame, palette, number }: Options): SignatureCard {
  const hasRoom = frame.height >= SIGNED_CARD_PT;
  const inner = { ...insideCard(frame), height: LINE_PT };
  const baseline = frame.y + frame.height - CAPTION_PT;
  const text = (name: string, value: string, y: number, { isBold = false, width = inner.width } = {}) =>
    oneLine({
      name,
      text: value,
      frame: { ...inner, y, width },
      sizePt: SMALL_PT,
      color: isBold ? palette.ink : palette.grey,
      isBold,
    });
  const nameY = hasRoom ? baseline + 4 : frame.y + TOP_PT + LINE_PT;
  const lines = [
    text('Role', line.role, frame.y + TOP_PT, { width: isWide(frame) ? ROLE_PT : inner.width }),
    text('Name', line.name, nameY, { isBold: true }),
    ...(hasRoom ? [text('Title', line.title, nameY + LINE_PT)] : []),
    text('Status', mark.status, nameY + LINE_PT * (hasRoom ? 2 : 1)),
  ];
  const ink = hasRoom && mark.picture ? [inkShape(mark, mark.picture, { frame, baseline, number })] : [];
  const shapes: SlideShape[] = [
    ...cardShapes(frame, palette),
    ...(hasRoom ? [{ kind: 'rect' as const, frame: { ...inner, y: baseline, height: 0.75 }, fill: palette.grey }] : []),
    ...ink,
    ...lines.filter(({ shape }) => shape.paragraphs[0]?.runs.length).map(({ shape }) => shape),
  ];
  const isShortened = !hasRoom || lines.some((each) => each.isShortened);
  return { frame, shapes, spilled: isShortened ? [`Signatory: ${line.name} (shortened)`] : [] };
}

const isWide = ({ width }: Frame): boolean => width >= WIDE_CARD_PT;

interface InkPlace {
  readonly frame: Frame;
  readonly baseline: number;
  readonly number: number;
}

/** The picture as large as it fits above the line, standing on it. */
function inkShape({ altText }: SignatureMark, picture: InkPicture, { frame, baseline, number }: InkPlace): SlideShape {
  const inner = insideCard(frame);
  const left = isWide(frame) ? inner.x + ROLE_PT : inner.x;
  const top = frame.y + (isWide(frame) ? TOP_PT : TOP_PT + LINE_PT);
  const room = { width: inner.x + inner.width - left, height: baseline - 2 - top };
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  return {
    kind: 'ink',
    name: `Signature ${number}`,
    altText,
    frame: { x: left + (isWide(frame) ? (room.width - size.width) / 2 : 0), y: baseline - 2 - size.height, ...size },
    picture,
    color: INK_COLOR,
  };
}
