import { blockOf, type ContentSection, type GlossaryBlock } from '#shared/domain/deck/content-types';
import { fitTable } from '../../text-fit/fit-table';
import { flowItems } from '../content-flow';
import type { Palette } from '../palette';
import type { Frame } from '../slide-shape';
import { tableRow, tableShapes } from '../table-shapes';
import { flowPart } from './flow-part';
import { glossaryPart } from './glossary-part';
import type { SlidePart } from './slide-part';

/** From this size on a table is preferred to denser columns of running text. */
const COMFORTABLE_PT = 12.5;

/** Terms as a table where that stays readable, else as a glossary in columns. */
export function terminologyPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const block = blockOf(section, 'glossary');
  if (!block) return flowPart(flowItems(section.blocks[0], palette), { name: 'Terms', frame, largestPt: 18 });
  const table = termTable(block, frame, palette);
  if (table.spilled.length === 0 && table.fontPt >= COMFORTABLE_PT) return table;
  const glossary = glossaryPart(block.rows, { name: 'Terms', frame, palette });
  if (glossary.spilled.length !== table.spilled.length) {
    return glossary.spilled.length < table.spilled.length ? glossary : table;
  }
  return glossary.fontPt > table.fontPt ? glossary : table;
}

function termTable(block: GlossaryBlock, frame: Frame, palette: Palette): SlidePart {
  const rows = block.rows.map((row) => tableRow(row, palette));
  const fit = fitTable(block.columns, rows, { widthPt: frame.width, heightPt: frame.height });
  return {
    shapes: tableShapes(fit, { name: 'Terms', altText: 'Terms and their meaning', frame, palette }),
    fontPt: fit.sizePt,
    usedPt: fit.heightPt,
    spilled: fit.spilled,
  };
}
