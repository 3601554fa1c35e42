import './slide-picture.css';

import type { PreviewBox, SlidePreview } from '#shared/domain/deck/deck-schema';
import { inkPen } from './ink-pen';
import { linesOf } from './slide-lines';

interface Props {
  readonly slide: SlidePreview;
  /** For who cannot see it; without one it is decoration beside its own name. */
  readonly name?: string;
}

/** A slide drawn from its boxes: 960 x 540 points, scaled to the room there is. */
export function SlidePicture({ slide, name }: Props) {
  const role = name === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': name } as const);
  return (
    <svg className="slide-picture" viewBox="0 0 960 540" {...role}>
      <rect width={960} height={540} fill="#FFFFFF" />
      {slide.boxes.map((box, index) => (
        <Box key={index} box={box} />
      ))}
    </svg>
  );
}

function Box({ box }: { readonly box: PreviewBox }) {
  const { x, y, width, height, fill, stroke, image } = box;
  return (
    <>
      {(fill !== undefined || stroke !== undefined) && (
        <rect x={x} y={y} width={width} height={height} fill={fill ?? 'none'} stroke={stroke ?? 'none'} />
      )}
      {image !== undefined && <image href={image} x={x} y={y} width={width} height={height} />}
      {box.ink !== undefined && <Ink box={box} ink={box.ink} />}
      {linesOf(box).map(({ x: lineX, baseline, anchor, runs }, index) => (
        <text key={index} x={lineX} y={baseline} fontSize={box.fontPt} textAnchor={anchor} xmlSpace="preserve">
          {runs.map((run, part) => (
            <tspan key={part} fontWeight={run.isBold === true ? 700 : 400} fill={run.color ?? '#1B2430'}>
              {run.text}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}

function Ink({ box, ink }: { readonly box: PreviewBox; readonly ink: NonNullable<PreviewBox['ink']> }) {
  const { x, y, width, height, inkColor } = box;
  return (
    <svg x={x} y={y} width={width} height={height} viewBox={`0 0 ${ink.width} ${ink.height}`}>
      <path d={ink.path} {...inkPen(ink, inkColor)} />
    </svg>
  );
}
