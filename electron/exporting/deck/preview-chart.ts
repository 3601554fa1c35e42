import type { PreviewBox } from '#shared/domain/deck/deck-schema';
import { linePtOf, textEm } from '../text-fit/measurer';
import type { ChartShape } from './slide-shape';

const TITLE_PT = 14;
const LABEL_PT = 12;
const TITLE_HEIGHT_PT = 30;
const BAR_SHARE = 1 / 1.4;

/** The chart as it comes out in PowerPoint, give or take a few points: there the program places the bars itself. */
export function previewChart({ frame, title, stages, color, ink }: ChartShape): PreviewBox[] {
  const longest = Math.max(...stages.map(({ label }) => textEm(label, false))) * LABEL_PT;
  const left = frame.x + longest + 16;
  const room = frame.x + frame.width - left - 50;
  const top = frame.y + TITLE_HEIGHT_PT;
  const rowPt = (frame.height - TITLE_HEIGHT_PT - 8) / stages.length;
  const most = Math.max(1, ...stages.map(({ count }) => count));
  const label = { fontPt: LABEL_PT, linePt: linePtOf(LABEL_PT), height: linePtOf(LABEL_PT) };
  const bars = stages.flatMap(({ label: name, count, shown }, index): PreviewBox[] => {
    const middle = top + rowPt * (index + 0.5);
    const width = Math.max(1, (room * count) / most);
    const y = middle - label.height / 2;
    return [
      { ...label, x: frame.x, y, width: longest + 10, align: 'right', lines: [[{ text: name, color: `#${ink}` }]] },
      { x: left, y: middle - (rowPt * BAR_SHARE) / 2, width, height: rowPt * BAR_SHARE, fill: `#${color}` },
      { ...label, x: left + width + 4, y, width: 46, lines: [[{ text: shown, color: `#${ink}` }]] },
    ];
  });
  const heading: PreviewBox = {
    x: frame.x,
    y: frame.y + 6,
    width: frame.width,
    height: linePtOf(TITLE_PT),
    fontPt: TITLE_PT,
    linePt: linePtOf(TITLE_PT),
    align: 'center',
    lines: [[{ text: title, color: `#${ink}` }]],
  };
  return [heading, ...bars];
}
