import './ink-picture.css';

import type { InkPicture as Picture } from '#shared/domain/signing/signature-schema';
import { inkPen } from './ink-pen';

interface Props {
  readonly picture: Picture;
  /** For who cannot see it: "Signature of Hana Brandt". */
  readonly name: string;
  /** Pixels. */
  readonly height?: number | undefined;
}

/** A signature as it was drawn or typed, on paper. */
export function InkPicture({ picture, name, height = 48 }: Props) {
  const { width, height: boxHeight, path } = picture;
  return (
    <svg className="ink-picture" viewBox={`0 0 ${width} ${boxHeight}`} height={height} role="img" aria-label={name}>
      <path d={path} {...inkPen(picture)} />
    </svg>
  );
}
