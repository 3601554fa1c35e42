import { fitFlow, type FlowItem } from '../../text-fit/fit-flow';
import { SMALLEST_PT } from '../../text-fit/fit-size';
import type { Frame } from '../slide-shape';
import { flowPart } from './flow-part';
import { besides, type SlidePart } from './slide-part';

/** Running text with the name of its box. */
export interface NamedFlow {
  readonly name: string;
  readonly items: readonly FlowItem[];
}

/** One or two texts side by side. */
export type FlowRow = readonly [NamedFlow] | readonly [NamedFlow, NamedFlow];

/** Widths tried for the left of two; the one that makes both lowest wins. */
const LEFT_SHARES = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65] as const;
const COLUMN_GAP_PT = 30;
const ROW_GAP_PT = 8;
const LARGEST_PT = 14;

interface MeasuredRow {
  readonly row: FlowRow;
  readonly widths: readonly number[];
  /** Height at the smallest size. */
  readonly neededPt: number;
}

/** Rows of running text measured at the smallest size. */
export interface MeasuredRows {
  readonly rows: readonly MeasuredRow[];
  readonly neededPt: number;
}

/** @param box height that no row may exceed. */
export function measureRows(
  rows: readonly FlowRow[],
  { width, height }: Pick<Frame, 'width' | 'height'>,
): MeasuredRows {
  const written = rows.flatMap((row) => withoutEmpty(row)).map((row) => measureRow(row, width, height));
  const gaps = Math.max(0, written.length - 1) * ROW_GAP_PT;
  return { rows: written, neededPt: written.reduce((sum, { neededPt }) => sum + neededPt, gaps) };
}

function withoutEmpty([left, right]: FlowRow): FlowRow[] {
  const [first, second] = [left, right].filter((flow) => flow !== undefined && flow.items.length > 0);
  if (!first) return [];
  return [second ? [first, second] : [first]];
}

function measureRow(row: FlowRow, width: number, height: number): MeasuredRow {
  const [left, right] = row;
  if (!right) return { row, widths: [width], neededPt: smallestPt(left, width, height) };
  const tried = LEFT_SHARES.map((share): MeasuredRow => {
    const leftWidth = Math.floor(width * share);
    const rightWidth = width - leftWidth - COLUMN_GAP_PT;
    const needed = Math.max(smallestPt(left, leftWidth, height), smallestPt(right, rightWidth, height));
    return { row, widths: [leftWidth, rightWidth], neededPt: needed };
  });
  return tried.reduce((best, each) => (each.neededPt < best.neededPt ? each : best));
}

function smallestPt({ items }: NamedFlow, widthPt: number, heightPt: number): number {
  const fit = fitFlow(items, { widthPt, heightPt, largestPt: SMALLEST_PT });
  return fit.spilled.length > 0 ? heightPt : Math.ceil(fit.heightPt);
}

/** The rows one below the other; height to spare, or wanting, is shared by what each needs. */
export function rowsPart({ rows, neededPt: allPt }: MeasuredRows, frame: Frame): SlidePart {
  const gaps = Math.max(0, rows.length - 1) * ROW_GAP_PT;
  const scale = (frame.height - gaps) / Math.max(1, allPt - gaps);
  let y = frame.y;
  const parts = rows.map(({ row, widths, neededPt: rowPt }): SlidePart => {
    const part = rowPart(row, widths, { ...frame, y, height: Math.floor(rowPt * scale) });
    y += part.usedPt + ROW_GAP_PT;
    return part;
  });
  return { ...besides(...parts), usedPt: Math.max(0, y - ROW_GAP_PT - frame.y) };
}

function rowPart(row: FlowRow, widths: readonly number[], frame: Frame): SlidePart {
  const parts = row.map(({ name, items }, column) => {
    const x = column === 0 ? frame.x : frame.x + (widths[0] ?? 0) + COLUMN_GAP_PT;
    const box = { ...frame, x, width: widths[column] ?? frame.width };
    return flowPart(items, { name, frame: box, largestPt: LARGEST_PT });
  });
  return besides(...parts);
}
