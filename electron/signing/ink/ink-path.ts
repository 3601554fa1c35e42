import type { InkPicture } from '#shared/domain/signing/signature-schema';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One command of a path with its points, control points first. */
export interface PathStep {
  readonly letter: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly spots: readonly Spot[];
}

interface Sizing {
  readonly look: InkPicture['look'];
  readonly penWidth: number;
  /** Left free on every side. */
  readonly margin: number;
  /** A smaller picture gets more room around it, so that nothing blows a dot up to the size of a name. */
  readonly leastSide: number;
}

/**
 * The steps as one path, moved so that its box begins at 0, 0.
 *
 * @param steps at least one with a point.
 */
export function pictureOfSteps(steps: readonly PathStep[], { look, penWidth, margin, leastSide }: Sizing): InkPicture {
  const { left, right, top, bottom } = boxOf(steps);
  const width = Math.max(right - left + 2 * margin, leastSide);
  const height = Math.max(bottom - top + 2 * margin, leastSide);
  const dx = (width - (right - left)) / 2 - left;
  const dy = (height - (bottom - top)) / 2 - top;
  const path = steps
    .map(({ letter, spots }) => letter + spots.map(({ x, y }) => `${short(x + dx)} ${short(y + dy)}`).join(' '))
    .join('');
  return { width: short(width), height: short(height), path, look, penWidth: short(penWidth) };
}

function boxOf(steps: readonly PathStep[]) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { spots } of steps) {
    for (const { x, y } of spots) {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}

const short = (value: number): number => Math.round(value * 100) / 100;
