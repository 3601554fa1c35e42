import { linesOf, wrap } from '../text-fit/wrap';
import { MARGIN, type Pdf } from './handout-page';

const FOOTER_PT = 9;
/** Above the foot of the page, points. */
const FROM_FOOT_PT = 40;
const ROOM_FOR_NUMBER_PT = 60;

interface Footer {
  /** Cut to one line. */
  readonly left: string;
  readonly right: string;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** Writes one line in the margin of the current page; screen readers pass over it. */
export function writeFooter(pdf: Pdf, { left, right, color }: Footer): void {
  const widthPt = pdf.page.width - 2 * MARGIN.x;
  const y = pdf.page.height - FROM_FOOT_PT;
  const bottom = pdf.page.margins.bottom;
  // Else PDFKit would begin a new page for what stands in the margin.
  pdf.page.margins.bottom = 0;
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf.font('regular').fontSize(FOOTER_PT).fillColor(`#${color}`);
  const runs = [{ text: left }];
  const box = { sizePt: FOOTER_PT, widthPt: widthPt - ROOM_FOR_NUMBER_PT, maxLines: 1 };
  const [line = []] = linesOf(runs, wrap(runs, box).ends);
  pdf.text(line.map((run) => run.text).join(''), MARGIN.x, y, { lineBreak: false });
  pdf.text(right, MARGIN.x + widthPt - pdf.widthOfString(right), y, { lineBreak: false });
  pdf.endMarkedContent();
  pdf.page.margins.bottom = bottom;
}
