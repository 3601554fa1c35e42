import { blockOf, type ContentRow, type ContentSection, type TableBlock } from '#shared/domain/deck/content-types';
import { fitFlow } from '../../text-fit/fit-flow';
import { fitTable } from '../../text-fit/fit-table';
import { flowItems } from '../content-flow';
import type { Palette } from '../palette';
import type { Frame } from '../slide-shape';
import { tableRow, tableShapes } from '../table-shapes';
import { flowPart } from './flow-part';
import { glossaryPart } from './glossary-part';
import { besides, type SlidePart } from './slide-part';

/** At least commitment, target and owner stay on the slide. */
const FEWEST_COLUMNS = 3;
const RULES_PT = 12;
const GAP_PT = 10;
/** How it is judged is a few lines; a long text does not push the promises out. */
const LARGEST_RULES_SHARE = 0.3;

/** The promises, and below them how they are judged. */
export function accountabilityPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const rules = section.blocks.slice(1).flatMap((block) => flowItems(block, palette));
  if (rules.length === 0) return promisesPart(section, frame, palette);
  const { heightPt } = fitFlow(rules, {
    widthPt: frame.width,
    heightPt: frame.height * LARGEST_RULES_SHARE,
    largestPt: RULES_PT,
  });
  const promises = promisesPart(section, { ...frame, height: frame.height - heightPt - GAP_PT }, palette);
  const top = promises.usedPt + GAP_PT;
  const below = flowPart(rules, {
    name: 'How it is judged',
    frame: { ...frame, y: frame.y + top, height: Math.min(frame.height - top, frame.height * LARGEST_RULES_SHARE) },
    largestPt: RULES_PT,
  });
  return { ...besides(promises, below), usedPt: top + below.usedPt };
}

/** As a table: with all columns if they fit, else without the last ones, which the report names, at last as running text. */
function promisesPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const table = blockOf(section, 'table');
  if (!table) return flowPart(flowItems(section.blocks[0], palette), { name: section.title, frame, largestPt: 18 });
  const variants: SlidePart[] = [];
  for (let count = table.columns.length; count >= FEWEST_COLUMNS; count -= 1) {
    const part = tablePart(section, firstColumns(table, count), { frame, palette });
    const isWhole = part.spilled.length === 0;
    const dropped = table.columns.slice(count).map((column) => `Column “${column}”`);
    const variant = { ...part, spilled: [...dropped, ...part.spilled] };
    if (isWhole) return variant;
    variants.push(variant);
  }
  const rows = firstColumns(table, FEWEST_COLUMNS).rows;
  const dense = glossaryPart(rows, { name: section.title, frame, palette });
  const dropped = table.columns.slice(FEWEST_COLUMNS).map((column) => `Column “${column}”`);
  return fewestSpilled([...variants, { ...dense, spilled: [...dropped, ...dense.spilled] }]);
}

function firstColumns(table: TableBlock, count: number): TableBlock {
  const rows = table.rows.map((row): ContentRow => ({ ...row, cells: row.cells.slice(0, count) }));
  return { ...table, columns: table.columns.slice(0, count), rows };
}

function tablePart(
  { title }: ContentSection,
  table: TableBlock,
  { frame, palette }: { readonly frame: Frame; readonly palette: Palette },
): SlidePart {
  const rows = table.rows.map((row) => tableRow(row, palette));
  const fit = fitTable(table.columns, rows, { widthPt: frame.width, heightPt: frame.height, largestPt: 16 });
  return {
    shapes: tableShapes(fit, { name: title, altText: `${title}: ${table.columns.join(', ')}`, frame, palette }),
    fontPt: fit.sizePt,
    usedPt: fit.heightPt,
    spilled: fit.spilled,
  };
}

/** The first of those with the fewest names left out. */
function fewestSpilled(parts: readonly SlidePart[]): SlidePart {
  return parts.reduce((best, part) => (part.spilled.length < best.spilled.length ? part : best));
}
