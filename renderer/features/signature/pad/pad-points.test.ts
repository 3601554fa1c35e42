import { expect, it } from 'vitest';

import { markSchema } from '#shared/domain/signing/signature-schema';
import { groupsOf, PAD_HEIGHT, PAD_WIDTH, strokesOf } from './pad-points';

const pen = {
  penColor: '#000',
  dotSize: 0,
  minWidth: 1,
  maxWidth: 2,
  velocityFilterWeight: 0.7,
  compositeOperation: 'source-over' as const,
};
const group = {
  ...pen,
  points: [
    { x: 30, y: 15, pressure: 0.5, time: 1_800_000_000_000 },
    { x: 60, y: 45, pressure: 1.2, time: 1_800_000_000_016 },
  ],
};

it('keeps points in units of the pad, whatever its size on screen', () => {
  const strokes = strokesOf([group], { scale: 1.5, startMs: 1_800_000_000_000 });

  expect(strokes).toEqual([
    [
      { x: 20, y: 10, pressure: 0.5, timeMs: 0 },
      { x: 40, y: 30, pressure: 1, timeMs: 16 },
    ],
  ]);
  expect(groupsOf(strokes, { scale: 3, startMs: 4 }, pen)[0]?.points[1]).toEqual({
    x: 120,
    y: 90,
    pressure: 1,
    time: 20,
  });
});

it('makes marks that can be signed with: a stroke without points is none, an endless one is cut', () => {
  const endless = { ...pen, points: Array.from({ length: 6_000 }, (_, x) => ({ x, y: 1, pressure: 0, time: x })) };
  const strokes = strokesOf([{ ...pen, points: [] }, endless], { scale: 1, startMs: 0 });

  expect(strokes).toHaveLength(1);
  expect(markSchema.safeParse({ method: 'drawn', width: PAD_WIDTH, height: PAD_HEIGHT, strokes }).success).toBe(true);
});
