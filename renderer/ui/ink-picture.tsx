import './ink-picture.css';

import type { InkPicture as Picture } from '#shared/domain/signing/signature-schema';

interface Props {
  readonly picture: Picture;
  /** For who cannot see it: "Signature of Hana Brandt". */
  readonly name: string;
  /** Pixels. */
  readonly height?: number | undefined;
}

/** A signature as it was drawn or typed, on paper. */
export function InkPicture({ picture: { width, height: boxHeight, path, look, penWidth }, name, height = 48 }: Props) {
  const ink =
    look === 'fill'
      ? { fill: 'currentColor' }
      : {
          fill: 'none',
          stroke: 'currentColor',
          strokeWidth: penWidth,
          strokeLinecap: 'round' as const,
          strokeLinejoin: 'round' as const,
        };
  return (
    <svg className="ink-picture" viewBox={`0 0 ${width} ${boxHeight}`} height={height} role="img" aria-label={name}>
      <path d={path} {...ink} />
    </svg>
  );
}
