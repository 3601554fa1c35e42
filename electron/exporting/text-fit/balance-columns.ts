import type { SizedTable } from './table-measure';

const STEPS_PT = [64, 32, 16, 8] as const;
const MOST_ROUNDS = 8;

/**
 * Widths of a table's columns, points, together `totalPt`: the split that makes the table lowest. Starts from the widest
 * word and the mean length of each column, then moves width from one column to another as long as that helps.
 */
export function balanceColumns(table: SizedTable, totalPt: number): number[] {
  const smallest = table.columnNeeds.map(({ widestWordPt }) => Math.min(widestWordPt, totalPt / table.columnCount));
  let widths = startWidths(table, smallest, totalPt);
  let heightPt = table.heightPt(widths);
  for (const step of STEPS_PT) {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const better = bestMove(table, { widths, smallest, step, heightPt });
      if (!better) break;
      ({ widths, heightPt } = better);
    }
  }
  return widths;
}

/** Whole points, the rest in the last column, so that the same text always gives the same file. */
function startWidths(table: SizedTable, smallest: readonly number[], totalPt: number): number[] {
  const free = Math.max(0, totalPt - sum(smallest));
  const weights = table.columnNeeds.map(({ meanPt }) => Math.sqrt(meanPt));
  const widths = smallest.map((width, column) => Math.floor(width + (free * (weights[column] ?? 0)) / sum(weights)));
  const last = widths.length - 1;
  return widths.map((width, column) => (column === last ? totalPt - sum(widths.slice(0, last)) : width));
}

interface Position {
  readonly widths: readonly number[];
  readonly smallest: readonly number[];
  readonly step: number;
  readonly heightPt: number;
}

function bestMove(table: SizedTable, { widths, smallest, step, heightPt }: Position) {
  let best: { readonly widths: number[]; readonly heightPt: number } | undefined;
  for (let from = 0; from < widths.length; from += 1) {
    if ((widths[from] ?? 0) - step < (smallest[from] ?? 0)) continue;
    for (let to = 0; to < widths.length; to += 1) {
      if (from === to) continue;
      const moved = widths.map((width, column) => width + (column === to ? step : column === from ? -step : 0));
      const movedPt = table.heightPt(moved);
      if (movedPt < (best?.heightPt ?? heightPt) - 0.01) best = { widths: moved, heightPt: movedPt };
    }
  }
  return best;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
