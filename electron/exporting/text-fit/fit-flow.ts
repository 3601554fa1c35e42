import { largestThatFits, SMALLEST_PT } from './fit-size';
import { linePtOf } from './measurer';
import { layParagraphs, type LaidText } from './paragraphs';
import type { Run } from './wrap';

/** A heading, a paragraph or a bullet. */
export interface FlowItem {
  readonly runs: readonly Run[];
  /** Hangs before the text: a bullet or a number. */
  readonly marker?: 'bullet' | 'number';
  /** What it is called when it does not fit; headings have none and go with what follows them. */
  readonly name?: string;
}

export interface LaidItem extends LaidText {
  readonly item: FlowItem;
  /** Counts the numbered items from 1. */
  readonly ordinal: number;
  readonly topPt: number;
  readonly heightPt: number;
}

export interface FlowFit {
  readonly sizePt: number;
  readonly items: readonly LaidItem[];
  readonly heightPt: number;
  readonly spilled: readonly string[];
}

export interface FlowBox {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly largestPt?: number;
}

/** Space before the text of a bullet, points. */
export const INDENT_PT = 16;
const AFTER_ITEM = 0.3;
const AFTER_HEADING = 0.15;
const BEFORE_HEADING = 0.5;

/** An item at the smallest size keeps at most this share of the box, so that one long text does not push all else out. */
const LARGEST_SHARE = 0.5;

/** Space in points between an item and the next. */
export const spaceAfter = (item: FlowItem, next: FlowItem | undefined, sizePt: number): number => {
  if (next === undefined) return 0;
  const extra = next.name === undefined ? BEFORE_HEADING : 0;
  return Math.round(((item.name === undefined ? AFTER_HEADING : AFTER_ITEM) + extra) * sizePt * 10) / 10;
};

/** Sets headings, paragraphs and bullets in one box at one size; what does not fit at 12 pt is named. */
export function fitFlow(items: readonly FlowItem[], box: FlowBox): FlowFit {
  const whole = largestThatFits((sizePt) => flowAt(items, { ...box, sizePt }), { largest: box.largestPt ?? 18 });
  return whole ?? spillFlow(items, box);
}

interface SizedBox extends FlowBox {
  readonly sizePt: number;
  readonly maxLines?: number;
}

function flowAt(items: readonly FlowItem[], box: SizedBox): FlowFit | undefined {
  const laid = layFlow(items, { ...box, maxLines: Math.max(1, Math.floor(box.heightPt / linePtOf(box.sizePt)) + 1) });
  return laid.heightPt <= box.heightPt && laid.items.every((item) => !item.isShortened) ? laid : undefined;
}

/** Lays items one below the other until one ends below the box. */
function layFlow(items: readonly FlowItem[], { sizePt, widthPt, heightPt, maxLines = 1 }: SizedBox): FlowFit {
  const laid: LaidItem[] = [];
  let topPt = 0;
  let ordinal = 0;
  for (const [index, item] of items.entries()) {
    if (item.marker === 'number') ordinal += 1;
    const text = layParagraphs(item.runs, { sizePt, widthPt: widthPt - (item.marker ? INDENT_PT : 0), maxLines });
    const itemPt = text.lineCount * linePtOf(sizePt);
    laid.push({ ...text, item, ordinal, topPt, heightPt: itemPt });
    topPt += itemPt + spaceAfter(item, items[index + 1], sizePt);
    if (topPt > heightPt) break;
  }
  return { sizePt, items: laid, heightPt: topPt, spilled: [] };
}

/** As many items as fit at 12 pt, long ones shortened; the others named. */
function spillFlow(items: readonly FlowItem[], box: FlowBox): FlowFit {
  const sizePt = SMALLEST_PT;
  const maxLines = Math.max(1, Math.floor((box.heightPt * LARGEST_SHARE) / linePtOf(sizePt)));
  const laid = layFlow(items, { ...box, sizePt, maxLines }).items;
  const fits = ({ topPt, heightPt }: LaidItem) => topPt + heightPt <= box.heightPt;
  const last = laid.findLastIndex((each) => each.item.name !== undefined && fits(each));
  const kept = laid.slice(0, last + 1);
  const { topPt, heightPt } = kept.at(-1) ?? { topPt: 0, heightPt: 0 };
  return { sizePt, items: kept, heightPt: topPt + heightPt, spilled: namesOf(kept, items.slice(last + 1)) };
}

function namesOf(laid: readonly LaidItem[], left: readonly FlowItem[]): string[] {
  const shortened = laid.flatMap(({ item, isShortened }) =>
    isShortened && item.name ? [`${item.name} (shortened)`] : [],
  );
  return [...new Set([...shortened, ...left.flatMap((item) => item.name ?? [])])];
}
