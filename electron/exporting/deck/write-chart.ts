import type PptxGenJS from 'pptxgenjs';

import type { ChartShape } from './slide-shape';
import { FONT, inches } from './write-text';

const TITLE_PT = 14;
const LABEL_PT = 12;

/** A native bar chart of the funnel: the axis starts at 0, every bar carries its count. */
export function addChart(slide: PptxGenJS.Slide, { frame, title, stages, color, ink, altText }: ChartShape): void {
  const labels = stages.map((stage) => stage.label);
  const values = stages.map((stage) => stage.count);
  slide.addChart('bar', [{ name: title, labels, values }], {
    ...inches(frame),
    altText,
    barDir: 'bar',
    barGapWidthPct: 40,
    chartColors: [color],
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the typings know only the default of the two
    catAxisOrientation: 'maxMin' as 'minMax',
    catAxisLineShow: false,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: LABEL_PT,
    catAxisLabelColor: ink,
    valAxisHidden: true,
    valAxisMinVal: 0,
    valAxisLabelFontSize: LABEL_PT,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    showValue: true,
    dataLabelFormatCode: '#,##0',
    dataLabelFontFace: FONT,
    dataLabelFontSize: LABEL_PT,
    dataLabelColor: ink,
    dataLabelPosition: 'outEnd',
    showTitle: true,
    title,
    titleFontFace: FONT,
    titleFontSize: TITLE_PT,
    titleColor: ink,
    showLegend: false,
  });
}
