import { blockOf, type ContentSection } from '#shared/domain/deck/content-types';
import { fitFlow, type FlowItem } from '../../text-fit/fit-flow';
import { SMALLEST_PT } from '../../text-fit/fit-size';
import { fitTable } from '../../text-fit/fit-table';
import { flowItems } from '../content-flow';
import type { Palette } from '../palette';
import type { Frame } from '../slide-shape';
import { tableRow, tableShapes } from '../table-shapes';
import { flowPart } from './flow-part';
import { besides, type SlidePart } from './slide-part';

/** Widths tried for the ladder; the one that makes both columns lowest wins. */
const LADDER_SHARES = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6] as const;
const COLUMN_GAP_PT = 30;
const ROW_GAP_PT = 14;
const LARGEST_TABLE_PT = 15;
const LARGEST_TEXT_PT = 14;

/** The rules below the meetings may take this share of the height before they have to spill. */
const LARGEST_RULES_SHARE = 0.55;

/** Meetings across the top; below them the conflict ladder and what is measured. */
export function communicationPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const ladder = flowItems(section.blocks[1], palette);
  const kpis = flowItems(section.blocks[2], palette);
  const { ladderWidth, kpiWidth, rulesPt } = rulesWidths(ladder, kpis, frame);
  const meetings = meetingsPart(section, { ...frame, height: frame.height - rulesPt - ROW_GAP_PT }, palette);
  const top = meetings.usedPt + ROW_GAP_PT;
  const below = { ...frame, y: frame.y + top, height: frame.height - top };
  const rules = besides(
    flowPart(ladder, {
      name: 'Conflict ladder',
      frame: { ...below, width: ladderWidth },
      largestPt: LARGEST_TEXT_PT,
    }),
    flowPart(kpis, {
      name: 'KPIs',
      frame: { ...below, x: frame.x + ladderWidth + COLUMN_GAP_PT, width: kpiWidth },
      largestPt: LARGEST_TEXT_PT,
    }),
  );
  return { ...besides(meetings, rules), usedPt: top + rules.usedPt };
}

/** How the width below the meetings is shared, and the height that both columns need at the smallest size. */
function rulesWidths(ladder: readonly FlowItem[], kpis: readonly FlowItem[], { width, height }: Frame) {
  const mostPt = Math.floor(height * LARGEST_RULES_SHARE);
  const tried = LADDER_SHARES.map((share) => {
    const ladderWidth = Math.floor(width * share);
    const kpiWidth = width - ladderWidth - COLUMN_GAP_PT;
    const rulesPt = Math.max(neededPt(ladder, ladderWidth, mostPt), neededPt(kpis, kpiWidth, mostPt));
    return { ladderWidth, kpiWidth, rulesPt };
  });
  return tried.reduce((best, each) => (each.rulesPt < best.rulesPt ? each : best));
}

/** Height of running text at the smallest size, at most `mostPt`. */
function neededPt(items: readonly FlowItem[], widthPt: number, mostPt: number): number {
  const fit = fitFlow(items, { widthPt, heightPt: mostPt, largestPt: SMALLEST_PT });
  return fit.spilled.length > 0 ? mostPt : Math.ceil(fit.heightPt);
}

function meetingsPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const table = blockOf(section, 'table');
  if (!table) {
    return flowPart(flowItems(section.blocks[0], palette), { name: 'Meetings', frame, largestPt: LARGEST_TEXT_PT });
  }
  const rows = table.rows.map((row) => tableRow(row, palette));
  const fit = fitTable(table.columns, rows, {
    widthPt: frame.width,
    heightPt: frame.height,
    largestPt: LARGEST_TABLE_PT,
  });
  return {
    shapes: tableShapes(fit, { name: 'Meetings', altText: 'Meetings: when, who, topics', frame, palette }),
    fontPt: fit.sizePt,
    usedPt: fit.heightPt,
    spilled: fit.spilled,
  };
}
