// The line of a pen through the turns of a signature.
import { pad } from './turns.mjs';

/** Milliseconds between two points of a pen, and between two strokes. */
const BEAT_MS = 12;
const LIFT_MS = 180;

/** What the pad would have kept of a signature whose pen turned there: one clock through all strokes. */
export function drawnMark(turns) {
  let timeMs = 0;
  const strokes = turns.map((stroke) => {
    const points = curve(stroke).map(({ x, y, pressure }) => ({ x, y, pressure, timeMs: (timeMs += BEAT_MS) }));
    timeMs += LIFT_MS;
    return points;
  });
  return { method: 'drawn', ...pad, strokes };
}

/** A Catmull-Rom spline through the turns. The pen is fast on long ways and presses less there. */
function curve(turns) {
  const at = (index) => turns[Math.min(Math.max(index, 0), turns.length - 1)];
  const points = turns.slice(0, -1).flatMap((from, index) => {
    const to = at(index + 1);
    const way = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const steps = Math.max(2, Math.round(Math.sqrt(way)));
    const pressure = Math.min(0.85, Math.max(0.3, 0.9 - way / 60));
    return Array.from({ length: steps }, (_, step) => {
      const [x, y] = spline([at(index - 1), from, to, at(index + 2)], step / steps);
      return { x: round(x), y: round(y), pressure: round(pressure) };
    });
  });
  const [x, y] = turns.at(-1);
  return [...points, { x, y, pressure: 0.3 }];
}

function spline([a, b, c, d], t) {
  return [0, 1].map(
    (axis) =>
      0.5 *
      (2 * b[axis] +
        (c[axis] - a[axis]) * t +
        (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t ** 2 +
        (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3),
  );
}

const round = (value) => Math.round(value * 100) / 100;
