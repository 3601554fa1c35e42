import type { ContentSection } from '#shared/domain/deck/content-types';
import type { FlowItem } from '../../text-fit/fit-flow';
import { SMALLEST_PT } from '../../text-fit/fit-size';
import { fitTable } from '../../text-fit/fit-table';
import { flowItems } from '../content-flow';
import type { Palette } from '../palette';
import type { Frame } from '../slide-shape';
import { tableRow, tableShapes } from '../table-shapes';
import { flowPart } from './flow-part';
import { measureRows, rowsPart, type FlowRow } from './flow-rows';
import { metricsTexts } from './metric-items';
import { besides, type SlidePart } from './slide-part';

const ROW_GAP_PT = 10;
const LARGEST_TABLE_PT = 15;
const LARGEST_TEXT_PT = 14;

/** What stands below the meetings may take this share of the height before it has to spill, more where meetings leave it. */
const LARGEST_SHARE_BELOW = 0.55;

interface Place {
  readonly frame: Frame;
  readonly palette: Palette;
}

/**
 * Meetings across the top; below them the conflict ladder with the rules, and the shared metrics beside them or across.
 * Where that is too much, metrics are said in fewer words before anything goes to the handout, and the report names what
 * was left out.
 */
export function communicationPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const variants: SlidePart[] = [];
  for (const { items, dropped } of metricsTexts(section.blocks[2], palette)) {
    const parts = arrangements(section, items, palette).map((rows) => laidPart(section, rows, { frame, palette }));
    const whole = parts.filter(({ spilled }) => spilled.length === 0);
    const best = whole.length > 0 ? whole.reduce(larger) : parts.reduce(fewerSpilled);
    const variant = { ...best, spilled: [...dropped, ...best.spilled] };
    if (whole.length > 0) return variant;
    variants.push(variant);
  }
  return variants.reduce(fewerSpilled);
}

const larger = (best: SlidePart, part: SlidePart) => (part.fontPt > best.fontPt ? part : best);
const fewerSpilled = (best: SlidePart, part: SlidePart) => (part.spilled.length < best.spilled.length ? part : best);

/** Everything below the meetings in two columns, or the metrics across and the rest side by side. */
function arrangements({ blocks }: ContentSection, metrics: readonly FlowItem[], palette: Palette): FlowRow[][] {
  const [, ladderBlock, , ...others] = blocks;
  const ladder = flowItems(ladderBlock, palette);
  const rules = others.flatMap((block) => flowItems(block, palette));
  const metricsFlow = { name: 'Shared metrics', items: metrics };
  return [
    [[{ name: 'Conflict ladder and rules', items: [...ladder, ...rules] }, metricsFlow]],
    [
      [metricsFlow],
      [
        { name: 'Conflict ladder', items: ladder },
        { name: 'Rules', items: rules },
      ],
    ],
  ];
}

function laidPart(section: ContentSection, rows: readonly FlowRow[], { frame, palette }: Place): SlidePart {
  const meetingsPt = meetingsPart(section, frame, { palette, largestPt: SMALLEST_PT }).usedPt;
  const mostPt = Math.max(frame.height * LARGEST_SHARE_BELOW, frame.height - ROW_GAP_PT - meetingsPt);
  const measured = measureRows(rows, { width: frame.width, height: Math.floor(mostPt) });
  const belowPt = Math.min(Math.floor(mostPt), measured.neededPt);
  const upper = { ...frame, height: frame.height - belowPt - ROW_GAP_PT };
  const meetings = meetingsPart(section, upper, { palette, largestPt: LARGEST_TABLE_PT });
  const top = meetings.usedPt + ROW_GAP_PT;
  const below = rowsPart(measured, { ...frame, y: frame.y + top, height: frame.height - top });
  return { ...besides(meetings, below), usedPt: top + below.usedPt };
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
