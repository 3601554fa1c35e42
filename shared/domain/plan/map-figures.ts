import type { Figure, PlanFigure, PlanFigures } from './work-backwards';

/** The same for every figure. */
export function mapFigures<T>(figures: PlanFigures, map: (figure: Figure) => T): Readonly<Record<PlanFigure, T>> {
  const mapped = Object.entries(figures).map(([name, figure]) => [name, map(figure)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the very same keys
  return Object.fromEntries(mapped) as Record<PlanFigure, T>;
}
