import type { Mark } from '#shared/domain/signing/signature-schema';

/** A wave across a pad of 600 x 200 in so many strokes. */
export function drawnMark(strokeCount: number, pointsEach = 25): Mark {
  const total = strokeCount * pointsEach;
  const strokes = Array.from({ length: strokeCount }, (_, stroke) =>
    Array.from({ length: pointsEach }, (__, point) => {
      const at = (stroke * pointsEach + point) / total;
      return { x: 20 + at * 560, y: 100 + 70 * Math.sin(at * 40), pressure: 0.5, timeMs: at * 4_000 };
    }),
  );
  return { method: 'drawn', width: 600, height: 200, strokes };
}
