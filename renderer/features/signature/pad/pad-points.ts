import type { PointGroup } from 'signature_pad';

import type { InkPoint } from '#shared/domain/signing/signature-schema';
import type { Strokes } from './ink-history';

/** The pad in its own units: it keeps this shape however large it is on screen, so that points stay where they are. */
export const PAD_WIDTH = 640;
export const PAD_HEIGHT = 200;

/** As many as a mark may have. */
export const MOST_STROKES = 200;
const MOST_POINTS = 5_000;

type Pen = Omit<PointGroup, 'points'>;

/** How the pad lies on screen. */
export interface PadPlace {
  /** Pixels on screen of one unit of the pad. */
  readonly scale: number;
  /** The instant that the times of the points count from: when it was drawn is recorded by main, with the signature. */
  readonly startMs: number;
}

/** What was drawn on screen in the pad's own units. */
export function strokesOf(groups: readonly PointGroup[], { scale, startMs }: PadPlace): InkPoint[][] {
  return groups
    .filter(({ points }) => points.length > 0)
    .map(({ points }) =>
      points.slice(0, MOST_POINTS).map(({ x, y, pressure, time }) => ({
        x: rounded(x / scale),
        y: rounded(y / scale),
        pressure: Math.min(1, Math.max(0, pressure)),
        timeMs: Math.max(0, time - startMs),
      })),
    );
}

/** The other way round: points as the pad on screen draws them. */
export const groupsOf = (strokes: Strokes, { scale, startMs }: PadPlace, pen: Pen): PointGroup[] =>
  strokes.map((points) => ({
    ...pen,
    points: points.map(({ x, y, pressure, timeMs }) => ({
      x: x * scale,
      y: y * scale,
      pressure,
      time: timeMs + startMs,
    })),
  }));

const rounded = (units: number) => Math.round(units * 100) / 100;
