import { MARGIN, type Pdf } from '../handout/handout-page';
import type { RevisionSheet } from './revision-sheet';

const WORD = 'DRAFT';
/** Behind the text, pale enough to read through. */
const PALE = '#ECEEF2';
/** Points, in the margin above the text. */
const HEAD = { y: 24, sizePt: 11 } as const;

/** Marks this page and all that follow as a draft: in letters across the page, behind the text, and at its head. */
export function markDraft({ pdf, palette }: RevisionSheet): void {
  const mark = () => {
    pdf.markContent('Artifact', { type: 'Pagination' });
    markAcross(pdf);
    pdf.font('bold').fontSize(HEAD.sizePt).fillColor(`#${palette.accentInk}`);
    pdf.text(WORD, MARGIN.x, HEAD.y, { lineBreak: false });
    const from = MARGIN.x + pdf.widthOfString(`${WORD}   `);
    pdf.font('regular').fillColor(`#${palette.grey}`);
    pdf.text('Not closed, not signed: every word can still change.', from, HEAD.y, { lineBreak: false });
    pdf.endMarkedContent();
  };
  mark();
  pdf.on('pageAdded', mark);
}

function markAcross(pdf: Pdf): void {
  const { width, height } = pdf.page;
  const degrees = (-Math.atan2(height, width) * 180) / Math.PI;
  pdf.font('bold').fontSize(10);
  const sizePt = (Math.hypot(width, height) * 0.55 * 10) / pdf.widthOfString(WORD);
  pdf.save();
  pdf.rotate(degrees, { origin: [width / 2, height / 2] });
  pdf.fontSize(sizePt).fillColor(PALE);
  const left = (width - pdf.widthOfString(WORD)) / 2;
  pdf.text(WORD, left, (height - pdf.currentLineHeight()) / 2, { lineBreak: false });
  pdf.restore();
}
