import { fitTexts, type FittedTexts } from './fit-texts';
import type { InkPlace } from './ink-operators';

export interface FieldBox {
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export interface AppearanceLayout {
  /** Where the picture goes; null without one. */
  readonly ink: InkPlace | null;
  readonly texts: FittedTexts;
  /** Top left of the texts, points from the bottom left of the field. */
  readonly textsAt: { readonly x: number; readonly top: number };
}

const PADDING = 6;
const GAP = 8;
/** A field of this shape, width to height, has its texts beside the picture; a higher one has them below. */
const WIDE = 2.2;
/** Of the room, what the picture gets beside the texts, and at least keeps above them. */
const SHARE = 0.45;

/** Where picture and texts stand in a signed field. */
export function layAppearance(box: FieldBox, texts: readonly string[], hasPicture: boolean): AppearanceLayout {
  const width = box.width - 2 * PADDING;
  const height = box.height - 2 * PADDING;
  const top = box.height - PADDING;
  if (!hasPicture) return { ink: null, texts: fitTexts(texts, { width, height }), textsAt: { x: PADDING, top } };

  if (box.width / box.height >= WIDE) {
    const inkWidth = width * SHARE;
    const fitted = fitTexts(texts, { width: width - inkWidth - GAP, height });
    return {
      ink: { x: PADDING, y: PADDING, width: inkWidth, height },
      texts: fitted,
      textsAt: { x: PADDING + inkWidth + GAP, top: top - (height - heightOf(fitted)) / 2 },
    };
  }

  const fitted = fitTexts(texts, { width, height: height * (1 - SHARE) - GAP / 2 });
  const textsTop = PADDING + heightOf(fitted);
  const inkY = textsTop + GAP / 2;
  return {
    ink: { x: PADDING, y: inkY, width, height: top - inkY },
    texts: fitted,
    textsAt: { x: PADDING, top: textsTop },
  };
}

const heightOf = ({ lines, linePt }: FittedTexts): number => lines.length * linePt;
