import type { Mark } from '#shared/domain/signing/signature-schema';
import { pad, type Stroke, type Turn } from './turns';

/** Milliseconds between two points of a pen, and between two strokes. */
const BEAT_MS = 12;
const LIFT_MS = 180;

/** What the pad would have kept of a signature whose pen turned there: one clock through all strokes. */
export function drawnMark(turns: readonly Stroke[]): Mark {
  let timeMs = 0;
  const strokes = turns.map((stroke) => {
    const points = curve(stroke).map((point) => ({ ...point, timeMs: (timeMs += BEAT_MS) }));
    timeMs += LIFT_MS;
    return points;
  });
  return { method: 'drawn', ...pad, strokes };
}

/** A Catmull-Rom spline through the turns. The pen is fast on long ways and presses less there. */
function curve(turns: Stroke) {
  const at = (index: number): Turn => turns[Math.min(Math.max(index, 0), turns.length - 1)] ?? [0, 0];
  const points = turns.slice(0, -1).flatMap((from, index) => {
    const to = at(index + 1);
    const way = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const steps = Math.max(2, Math.round(Math.sqrt(way)));
    const pressure = Math.min(0.85, Math.max(0.3, 0.9 - way / 60));
    return Array.from({ length: steps }, (_, step) => {
      const between = (axis: 0 | 1) =>
        spline([at(index - 1)[axis], from[axis], to[axis], at(index + 2)[axis]], step / steps);
      return { x: round(between(0)), y: round(between(1)), pressure: round(pressure) };
    });
  });
  const [x, y] = at(turns.length - 1);
  return [...points, { x, y, pressure: 0.3 }];
}

/** From the second to the third of four numbers as t goes from 0 to 1. */
const spline = ([a, b, c, d]: readonly [number, number, number, number], t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);

const round = (value: number) => Math.round(value * 100) / 100;
