import type { InkPicture } from '#shared/domain/signing/signature-schema';

/** How a signature's path is painted: outlines are filled, lines drawn with a round pen. */
export function inkPen({ look, penWidth }: Pick<InkPicture, 'look' | 'penWidth'>, color = 'currentColor') {
  return look === 'fill'
    ? { fill: color }
    : ({
        fill: 'none',
        stroke: color,
        strokeWidth: penWidth,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      } as const);
}
