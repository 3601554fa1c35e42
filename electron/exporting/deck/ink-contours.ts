/** A spot of a path: x and y, y growing downwards. */
export type Spot = readonly [x: number, y: number];

/** One command of a path with its spots, control points first. */
export interface ContourStep {
  readonly letter: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly spots: readonly Spot[];
}

/** The commands from one M to the next. */
export type Contour = readonly ContourStep[];

/** @param path SVG path data of absolute M, L, Q, C and Z; anything else in it is passed over. */
export function readContours(path: string): Contour[] {
  const contours: ContourStep[][] = [];
  for (const [, letter, numbers = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const step: ContourStep = { letter: asLetter(letter), spots: spotsIn(numbers) };
    if (step.letter === 'M') contours.push([step]);
    else contours.at(-1)?.push(step);
  }
  return contours;
}

const asLetter = (letter: string | undefined): ContourStep['letter'] =>
  (['M', 'L', 'Q', 'C'] as const).find((each) => each === letter) ?? 'Z';

function spotsIn(numbers: string): Spot[] {
  const values = (numbers.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return Array.from({ length: Math.floor(values.length / 2) }, (_, index): Spot => [
    values[2 * index] ?? 0,
    values[2 * index + 1] ?? 0,
  ]);
}

/**
 * Outlines of letters in groups, each an outer one with the holes in it. Filled group by group, letters that overlap stay
 * whole; filled as one path, PowerPoint would leave what is covered twice empty.
 */
export function letterGroups(contours: readonly Contour[]): Contour[][] {
  const outlines = contours.map((contour) => ({ contour, spots: contour.flatMap(({ spots }) => spots) }));
  const sized = outlines.map((outline) => ({ ...outline, area: areaOf(outline.spots) }));
  const largest = sized.reduce((most, { area }) => (Math.abs(area) > Math.abs(most) ? area : most), 0);
  const isOuter = ({ area }: { readonly area: number }) => area * largest >= 0;
  const groups = sized.filter(isOuter).map((outer) => ({ outer, contours: [outer.contour] }));
  for (const hole of sized.filter((each) => !isOuter(each))) {
    const around = groups
      .filter(({ outer }) => hole.spots[0] !== undefined && isInside(hole.spots[0], outer.spots))
      .toSorted((a, b) => Math.abs(a.outer.area) - Math.abs(b.outer.area));
    (around[0] ?? groups[0])?.contours.push(hole.contour);
  }
  return groups.map((group) => group.contours);
}

/** Twice the area between the spots, negative for the other way round. */
const areaOf = (spots: readonly Spot[]): number =>
  spots.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = spots[(index + 1) % spots.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

function isInside([x, y]: Spot, outline: readonly Spot[]): boolean {
  return outline.reduce((inside, [ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}
