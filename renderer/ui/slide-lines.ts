import type { PreviewBox } from '#shared/domain/deck/deck-schema';

type Runs = NonNullable<PreviewBox['lines']>[number];

export interface SlideLine {
  readonly x: number;
  readonly baseline: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly runs: Runs;
}

/**
 * Where the baseline stands in a line of exact height, as a share of it: Carlito's Windows ascent over ascent and
 * descent (1950 and 550 of 2048 units).
 */
const BASELINE = 1950 / (1950 + 550);

/** The lines of a box with the place of their baselines. */
export function linesOf(box: PreviewBox): SlideLine[] {
  const { lines = [], fontPt = 12, insetX = 0, insetY = 0, align = 'left' } = box;
  const linePt = box.linePt ?? fontPt * 1.2;
  const at = {
    left: { x: box.x + insetX, anchor: 'start' },
    center: { x: box.x + box.width / 2, anchor: 'middle' },
    right: { x: box.x + box.width - insetX, anchor: 'end' },
  } as const;
  return lines.map((runs, index) => ({
    ...at[align],
    baseline: box.y + insetY + linePt * (index + BASELINE),
    runs,
  }));
}
