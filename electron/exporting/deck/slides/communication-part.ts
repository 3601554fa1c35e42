import { blockOf, type ContentSection } from '#shared/domain/deck/content-types';
import { fitFlow, type FlowItem } from '../../text-fit/fit-flow';
import { fitTable } from '../../text-fit/fit-table';
import { flowItems } from '../content-flow';
import type { Palette } from '../palette';
import type { Frame } from '../slide-shape';
import { tableRow, tableShapes } from '../table-shapes';
import { flowPart } from './flow-part';
import { besides, type SlidePart } from './slide-part';

const MEETINGS_SHARE = 0.63;
const GAP_PT = 28;
const LARGEST_PT = 15;

/** Meetings on the left; the conflict ladder and what is measured on the right. */
export function communicationPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const left = { ...frame, width: Math.floor(frame.width * MEETINGS_SHARE) };
  const right = { ...frame, x: left.x + left.width + GAP_PT, width: frame.width - left.width - GAP_PT };
  return besides(meetingsPart(section, left, palette), rulesPart(section, right, palette));
}

function meetingsPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const table = blockOf(section, 'table');
  if (!table) {
    return flowPart(flowItems(section.blocks[0], palette), { name: 'Meetings', frame, largestPt: 18 });
  }
  const rows = table.rows.map((row) => tableRow(row, palette));
  const fit = fitTable(table.columns, rows, { widthPt: frame.width, heightPt: frame.height, largestPt: 16 });
  return {
    shapes: tableShapes(fit, { name: 'Meetings', altText: 'Meetings: when, who, topics', frame, palette }),
    fontPt: fit.sizePt,
    usedPt: fit.heightPt,
    spilled: fit.spilled,
  };
}

function rulesPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const ladder = flowItems(section.blocks[1], palette);
  const kpis = flowItems(section.blocks[2], palette);
  const inner = { ...frame, x: frame.x + 14, width: frame.width - 14 };
  const bar = { kind: 'rect', frame: { ...frame, width: 2 }, fill: palette.accent } as const;
  const options = { name: 'Conflict ladder and KPIs', largestPt: LARGEST_PT };
  const whole = flowPart([...ladder, ...kpis], { ...options, frame: inner });
  if (whole.spilled.length === 0) return { ...whole, shapes: [bar, ...whole.shapes] };
  const parts = splitRules(ladder, kpis, inner);
  return { ...parts, shapes: [bar, ...parts.shapes] };
}

/** Two boxes when both do not fit together: the ladder gets what it needs, at most half. */
function splitRules(ladder: readonly FlowItem[], kpis: readonly FlowItem[], frame: Frame): SlidePart {
  const need = fitFlow(ladder, { widthPt: frame.width, heightPt: frame.height / 2, largestPt: 12 });
  const ladderPt = Math.ceil(need.heightPt);
  const upper = { ...frame, height: ladderPt };
  const lower = { ...frame, y: frame.y + ladderPt + 12, height: frame.height - ladderPt - 12 };
  const top = flowPart(ladder, { name: 'Conflict ladder', frame: { ...upper, height: frame.height / 2 }, largestPt: 12 });
  const bottom = flowPart(kpis, { name: 'KPIs', frame: lower, largestPt: 12 });
  return { ...besides(top, bottom), usedPt: ladderPt + 12 + bottom.usedPt };
}
