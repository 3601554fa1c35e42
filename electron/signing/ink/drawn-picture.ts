import type { InkPicture, Mark } from '#shared/domain/signing/signature-schema';
import { pictureOfSteps, type PathStep, type Spot } from './ink-path';

type DrawnMark = Extract<Mark, { method: 'drawn' }>;

/** More than any hand draws; keeps the path within a few hundred kilobytes. */
const MOST_SPOTS = 12_000;

/** The pen's way as smooth lines. Points outside the pad are moved to its edge, doubled ones left out. */
export function pictureOfStrokes({ width, height, strokes }: DrawnMark): InkPicture {
  const penWidth = Math.max(1, Math.min(width, height) / 75);
  const count = strokes.reduce((sum, stroke) => sum + stroke.length, 0);
  const keepEvery = Math.ceil(count / MOST_SPOTS);
  const steps = strokes.flatMap((stroke) => {
    const spots = stroke
      .filter((_, index) => index % keepEvery === 0 || index === stroke.length - 1)
      .map(({ x, y }) => ({ x: within(x, width), y: within(y, height) }));
    return stepsOf(withoutDoubles(spots, penWidth / 4), penWidth);
  });
  const sizing = { penWidth, margin: 2 * penWidth, leastSide: Math.min(width, height) / 4 };
  return pictureOfSteps(steps, { look: 'stroke', ...sizing });
}

/** Curves that pass through the middle of each two spots, the spots pulling at them; a dot is a very short line. */
function stepsOf(spots: readonly Spot[], penWidth: number): PathStep[] {
  const [first, second] = spots;
  const last = spots.at(-1);
  if (!first || !last) return [];
  if (!second) {
    const reach = penWidth / 4;
    return [
      { letter: 'M', spots: [{ x: first.x - reach, y: first.y }] },
      { letter: 'L', spots: [{ x: first.x + reach, y: first.y }] },
    ];
  }
  const bends = spots.slice(1, -1).map((spot, index): PathStep => {
    const next = spots[index + 2] ?? last;
    return { letter: 'Q', spots: [spot, middle(spot, next)] };
  });
  return [
    { letter: 'M', spots: [first] },
    { letter: 'L', spots: [middle(first, second)] },
    ...bends,
    { letter: 'L', spots: [last] },
  ];
}

/** Leaves out what lies closer to the spot before than the pen can show, but never the last one. */
function withoutDoubles(spots: readonly Spot[], closest: number): Spot[] {
  const kept: Spot[] = [];
  for (const [index, spot] of spots.entries()) {
    const before = kept.at(-1);
    const distance = before ? Math.hypot(spot.x - before.x, spot.y - before.y) : Infinity;
    const isLast = index === spots.length - 1;
    if (distance >= closest || (isLast && distance > 0)) kept.push(spot);
  }
  return kept;
}

const middle = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
