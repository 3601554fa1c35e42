import type { ContentSection } from '#shared/domain/deck/content-types';
import { fitFlow, type FlowItem } from '../../text-fit/fit-flow';
import { SMALLEST_PT } from '../../text-fit/fit-size';
import { fitTable } from '../../text-fit/fit-table';
import { flowItems } from '../content-flow';
import type { Palette } from '../palette';
import type { Frame } from '../slide-shape';
import { tableRow, tableShapes } from '../table-shapes';
import { flowPart } from './flow-part';
import { metricsTexts } from './metric-items';
import { besides, type SlidePart } from './slide-part';

/** Widths tried for the ladder and the rules; the one that makes both columns lowest wins. */
const LEFT_SHARES = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6] as const;
const COLUMN_GAP_PT = 30;
const ROW_GAP_PT = 14;
const LARGEST_TABLE_PT = 15;
const LARGEST_TEXT_PT = 14;

/** What stands below the meetings may take this share of the height before it has to spill, more where meetings leave it. */
const LARGEST_RULES_SHARE = 0.55;

/**
 * Meetings across the top; below them the conflict ladder with the rules, and beside it the shared metrics. Where that is
 * too much, metrics are said in fewer words before anything goes to the handout, and the report names what was left out.
 */
export function communicationPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const [, ladder, metrics, ...rules] = section.blocks;
  const left = [ladder, ...rules].flatMap((block) => flowItems(block, palette));
  const tried = metricsTexts(metrics, palette).map(({ items, dropped }): { isWhole: boolean; part: SlidePart } => {
    const part = laidPart(section, { left, right: items }, { frame, palette });
    return { isWhole: part.spilled.length === 0, part: { ...part, spilled: [...dropped, ...part.spilled] } };
  });
  const whole = tried.find(({ isWhole }) => isWhole)?.part;
  return whole ?? tried.map(({ part }) => part).reduce((best, part) => fewer(best, part));
}

const fewer = (best: SlidePart, part: SlidePart) => (part.spilled.length < best.spilled.length ? part : best);

interface Columns {
  readonly left: readonly FlowItem[];
  readonly right: readonly FlowItem[];
}

interface Place {
  readonly frame: Frame;
  readonly palette: Palette;
}

function laidPart(section: ContentSection, columns: Columns, { frame, palette }: Place): SlidePart {
  const meetingsPt = meetingsPart(section, frame, { palette, largestPt: SMALLEST_PT }).usedPt;
  const mostPt = Math.max(frame.height * LARGEST_RULES_SHARE, frame.height - ROW_GAP_PT - meetingsPt);
  const { leftWidth, rightWidth, rulesPt } = columnWidths(columns, frame.width, Math.floor(mostPt));
  const upper = { ...frame, height: frame.height - rulesPt - ROW_GAP_PT };
  const meetings = meetingsPart(section, upper, { palette, largestPt: LARGEST_TABLE_PT });
  const top = meetings.usedPt + ROW_GAP_PT;
  const below = { ...frame, y: frame.y + top, height: frame.height - top };
  const text = { largestPt: LARGEST_TEXT_PT };
  const rules = besides(
    flowPart(columns.left, { ...text, name: 'Conflict ladder and rules', frame: { ...below, width: leftWidth } }),
    flowPart(columns.right, {
      ...text,
      name: 'Shared metrics',
      frame: { ...below, x: frame.x + leftWidth + COLUMN_GAP_PT, width: rightWidth },
    }),
  );
  return { ...besides(meetings, rules), usedPt: top + rules.usedPt };
}

/** How the width below the meetings is shared, and the height that both columns need at the smallest size. */
function columnWidths({ left, right }: Columns, width: number, mostPt: number) {
  const tried = LEFT_SHARES.map((share) => {
    const leftWidth = Math.floor(width * share);
    const rightWidth = width - leftWidth - COLUMN_GAP_PT;
    const rulesPt = Math.max(neededPt(left, leftWidth, mostPt), neededPt(right, rightWidth, mostPt));
    return { leftWidth, rightWidth, rulesPt };
  });
  return tried.reduce((best, each) => (each.rulesPt < best.rulesPt ? each : best));
}

/** Height of running text at the smallest size, at most `mostPt`. */
function neededPt(items: readonly FlowItem[], widthPt: number, mostPt: number): number {
  const fit = fitFlow(items, { widthPt, heightPt: mostPt, largestPt: SMALLEST_PT });
  return fit.spilled.length > 0 ? mostPt : Math.ceil(fit.heightPt);
}

interface TableLook {
  readonly palette: Palette;
  readonly largestPt: number;
}

function meetingsPart(section: ContentSection, frame: Frame, { palette, largestPt }: TableLook): SlidePart {
  const table = section.blocks[0];
  if (table?.kind !== 'table') {
    return flowPart(flowItems(table, palette), {
      name: 'Meetings',
      frame,
      largestPt: Math.min(largestPt, LARGEST_TEXT_PT),
    });
  }
  const rows = table.rows.map((row) => tableRow(row, palette));
  const fit = fitTable(table.columns, rows, { widthPt: frame.width, heightPt: frame.height, largestPt });
  return {
    shapes: tableShapes(fit, { name: 'Meetings', altText: 'Meetings: when, who, topics', frame, palette }),
    fontPt: fit.sizePt,
    usedPt: fit.heightPt,
    spilled: fit.spilled,
  };
}
