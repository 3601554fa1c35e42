import { largestThatFits, SMALLEST_PT } from './fit-size';
import { linePtOf } from './measurer';
import { layParagraphs, type LaidText } from './paragraphs';
import type { Run } from './wrap';

/** A term and its meaning in one paragraph: "**MQL** – fits the profile". */
export interface GlossaryEntry {
  readonly name: string;
  readonly runs: readonly Run[];
}

export interface LaidEntry extends LaidText {
  readonly entry: GlossaryEntry;
  readonly topPt: number;
  readonly heightPt: number;
}

export interface GlossaryFit {
  readonly sizePt: number;
  readonly columnPt: number;
  readonly columns: readonly (readonly LaidEntry[])[];
  readonly heightPt: number;
  readonly spilled: readonly string[];
}

export interface GlossaryBox {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly largestPt?: number;
}

export const COLUMN_GAP_PT = 24;
const COLUMN_COUNTS = [1, 2, 3] as const;
const LARGEST_SHARE = 0.4;
const MOST_ENTRIES = 100;

/** Space between two entries at a type size, points. */
export const entryGapPt = (sizePt: number): number => Math.round(sizePt * 3.5) / 10;

/** The densest way to print terms: run-in paragraphs in one to three columns of even height. */
export function fitGlossary(entries: readonly GlossaryEntry[], box: GlossaryBox): GlossaryFit {
  const whole =
    entries.length > MOST_ENTRIES
      ? undefined
      : largestThatFits((sizePt) => glossaryAt(entries, { ...box, sizePt }), { largest: box.largestPt ?? 16 });
  return whole ?? spillGlossary(entries, box);
}

type SizedBox = GlossaryBox & { readonly sizePt: number };

function glossaryAt(entries: readonly GlossaryEntry[], box: SizedBox): GlossaryFit | undefined {
  const maxLines = Math.max(1, Math.floor(box.heightPt / linePtOf(box.sizePt)) + 1);
  for (const count of COLUMN_COUNTS) {
    const columnPt = columnWidth(box.widthPt, count);
    const laid = entries.map((entry) => layEntry(entry, { sizePt: box.sizePt, widthPt: columnPt, maxLines }));
    if (laid.some(({ isShortened }) => isShortened)) continue;
    const filled = evenColumns(laid, { count, heightPt: box.heightPt, gapPt: entryGapPt(box.sizePt) });
    if (filled) return { sizePt: box.sizePt, columnPt, columns: filled, heightPt: highest(filled), spilled: [] };
  }
  return undefined;
}

const columnWidth = (widthPt: number, count: number) => Math.floor((widthPt - COLUMN_GAP_PT * (count - 1)) / count);

function layEntry(
  entry: GlossaryEntry,
  options: { readonly sizePt: number; readonly widthPt: number; readonly maxLines: number },
): LaidEntry {
  const text = layParagraphs(entry.runs, options);
  return { ...text, entry, topPt: 0, heightPt: text.lineCount * linePtOf(options.sizePt) };
}

interface Columns {
  readonly count: number;
  readonly heightPt: number;
  readonly gapPt: number;
}

/** The lowest columns that hold all entries in order; undefined if they do not fit. */
function evenColumns(entries: readonly LaidEntry[], { count, heightPt, gapPt }: Columns): LaidEntry[][] | undefined {
  const whole = fillColumns(entries, { count, heightPt, gapPt });
  if (whole.left > 0) return undefined;
  let low = 0;
  let high = heightPt;
  let best = whole.columns;
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    const filled = fillColumns(entries, { count, heightPt: middle, gapPt });
    if (filled.left > 0) {
      low = middle;
    } else {
      high = middle;
      best = filled.columns;
    }
  }
  return best;
}

/** Fills column after column up to a height; `left` counts the entries that found no place. */
function fillColumns(entries: readonly LaidEntry[], { count, heightPt, gapPt }: Columns) {
  const columns: LaidEntry[][] = [[]];
  let topPt = 0;
  for (const [index, entry] of entries.entries()) {
    if (topPt + entry.heightPt > heightPt) {
      if (columns.length === count || entry.heightPt > heightPt) return { columns, left: entries.length - index };
      columns.push([]);
      topPt = 0;
    }
    columns.at(-1)?.push({ ...entry, topPt });
    topPt += entry.heightPt + gapPt;
  }
  return { columns, left: 0 };
}

/** Fills the columns at 12 pt from the first entry on; long entries are shortened, the rest is named. */
function spillGlossary(entries: readonly GlossaryEntry[], box: GlossaryBox): GlossaryFit {
  const sizePt = SMALLEST_PT;
  const count = COLUMN_COUNTS.length;
  const columnPt = columnWidth(box.widthPt, count);
  const maxLines = Math.max(1, Math.floor((box.heightPt * LARGEST_SHARE) / linePtOf(sizePt)));
  const laid = entries.slice(0, MOST_ENTRIES).map((entry) => layEntry(entry, { sizePt, widthPt: columnPt, maxLines }));
  const { columns } = fillColumns(laid, { count, heightPt: box.heightPt, gapPt: entryGapPt(sizePt) });
  const kept = columns.flat();
  const shortened = kept.flatMap(({ entry, isShortened }) => (isShortened ? [`${entry.name} (shortened)`] : []));
  const left = entries.slice(kept.length).map(({ name }) => name);
  return { sizePt, columnPt, columns, heightPt: highest(columns), spilled: [...shortened, ...left] };
}

const highest = (columns: readonly (readonly LaidEntry[])[]): number =>
  Math.max(0, ...columns.map((column) => (column.at(-1)?.topPt ?? 0) + (column.at(-1)?.heightPt ?? 0)));
