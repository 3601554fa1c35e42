import type { ContentBlock, ContentRow } from '#shared/domain/deck/content-types';
import { NOT_TIMED } from '#shared/domain/deck/metrics-block';
import { NOT_SETTLED } from '#shared/domain/deck/not-settled';
import type { FlowItem } from '../../text-fit/fit-flow';
import { slideText } from '../../text-fit/paragraphs';
import { flowItems } from '../content-flow';
import type { Palette } from '../palette';
import { boldRun, greyRun, headingItem, inkRun } from '../text-shapes';

/** What is said of each metric on the slide; the columns of the block, without the first. */
export interface MetricsText {
  readonly items: readonly FlowItem[];
  /** Columns left out, named for the report. */
  readonly dropped: readonly string[];
}

/** Column numbers that are left out, one wording after the other, until the slide has room. */
const WORDINGS = [[], [1], [1, 2]] as const;

/** The metrics as running text: in full, without the formulas, without formulas and clocks. */
export function metricsTexts(block: ContentBlock | undefined, palette: Palette): MetricsText[] {
  if (block?.kind !== 'table') return [{ items: flowItems(block, palette), dropped: [] }];
  return WORDINGS.map((leftOut) => ({
    items: [
      headingItem(block.title, palette),
      ...block.rows.map((row) => metricItem(row, { columns: block.columns, leftOut, palette })),
    ],
    dropped: leftOut.map((column) => `Column “${block.columns[column] ?? ''}”`),
  }));
}

interface ItemOptions {
  readonly columns: readonly string[];
  readonly leftOut: readonly number[];
  readonly palette: Palette;
}

function metricItem({ name, cells }: ContentRow, { columns, leftOut, palette }: ItemOptions): FlowItem {
  const told = cells.map((text, column) => ({ text, label: columns[column] ?? '', column })).slice(1);
  const said = told.filter(
    ({ text, column }) => !leftOut.includes(column) && text !== NOT_SETTLED && text !== NOT_TIMED,
  );
  const open = told.filter(({ text }) => text === NOT_SETTLED).map(({ label }) => label.toLowerCase());
  const sentences = said.map(({ text }) => slideText(text).replaceAll('\n', ' ')).join('; ');
  return {
    runs: [
      boldRun(slideText(cells[0] ?? '').replaceAll('\n', ' '), palette),
      ...(sentences === '' ? [] : [greyRun(' – ', palette), inkRun(sentences, palette)]),
      ...(open.length === 0 ? [] : [greyRun(` (not settled yet: ${open.join(', ')})`, palette)]),
    ],
    name,
    marker: 'bullet',
  };
}
