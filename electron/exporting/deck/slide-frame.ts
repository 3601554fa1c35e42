import { imageSize } from 'image-size';

import type { AgreementContent } from '#shared/domain/deck/content-types';
import type { Logo } from '#shared/domain/engagement/engagement-schema';
import type { Palette } from './palette';
import type { Frame, ImageShape, SlideShape } from './slide-shape';
import { oneLine } from './text-shapes';

export const SLIDE = { width: 960, height: 540 } as const;
const MARGIN_X = 40;
const CONTENT_PT = SLIDE.width - 2 * MARGIN_X;
const LOGO = { width: 130, height: 44 } as const;

/** Where the content of every slide stands. */
export const BODY: Frame = { x: MARGIN_X, y: 92, width: CONTENT_PT, height: 404 };
export const TITLE: Frame = { x: MARGIN_X, y: 26, width: CONTENT_PT - LOGO.width - 20, height: 36 };
export const PURPOSE: Frame = { x: MARGIN_X, y: 64, width: CONTENT_PT - LOGO.width - 20, height: 20 };
export const SLIDE_NUMBER: Frame = { x: SLIDE.width - MARGIN_X - 60, y: 510, width: 60, height: 18 };
const FOOTER: Frame = { x: MARGIN_X, y: 510, width: CONTENT_PT - 80, height: 18 };

export const TITLE_PT = 28;
export const FOOTER_PT = 12;

export interface SlideFrame {
  readonly shapes: readonly SlideShape[];
  /** What of the footer had to be shortened. */
  readonly spilled: readonly string[];
}

/** What stands on every slide: the bar in the client's colour, the logo, the footer. */
export function slideFrame(
  content: Pick<AgreementContent, 'clientName' | 'title' | 'dates'>,
  logo: Logo | null,
  palette: Palette,
): SlideFrame {
  const words = [content.clientName, content.title, content.dates].filter((text) => text !== '').join('  ·  ');
  const footer = oneLine({ name: 'Footer', text: words, frame: FOOTER, sizePt: FOOTER_PT, color: palette.grey });
  return {
    shapes: [
      { kind: 'rect', frame: { x: 0, y: 0, width: SLIDE.width, height: 8 }, fill: palette.accent },
      { kind: 'rect', frame: { x: MARGIN_X, y: 502, width: CONTENT_PT, height: 0.75 }, fill: palette.line },
      footer.shape,
      ...(logo ? logoShapes(logo, content.clientName) : []),
    ],
    spilled: footer.isShortened ? ['Footer (shortened)'] : [],
  };
}

/** The logo in its own proportions at the top right; a picture whose size cannot be read is left out. */
function logoShapes(logo: Logo, clientName: string): ImageShape[] {
  const size = pictureSize(logo);
  if (!size) return [];
  const scale = Math.min(LOGO.width / size.width, LOGO.height / size.height);
  const width = size.width * scale;
  const height = size.height * scale;
  const frame = { x: SLIDE.width - MARGIN_X - width, y: 26 + (LOGO.height - height) / 2, width, height };
  return [{ kind: 'image', frame, picture: logo, altText: `Logo of ${clientName}` }];
}

/** @returns pixels; undefined if the bytes are not the picture they claim to be. */
export function pictureSize({
  mediaType,
  base64,
}: Logo): { readonly width: number; readonly height: number } | undefined {
  try {
    // A copy of its own: image-size reads past the end of a short buffer into the pool it was cut from.
    const { width, height, type } = imageSize(new Uint8Array(Buffer.from(base64, 'base64')));
    const isAsNamed = type === (mediaType === 'image/png' ? 'png' : 'jpg');
    return isAsNamed && width > 0 && height > 0 ? { width, height } : undefined;
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof RangeError) return undefined;
    throw cause;
  }
}
