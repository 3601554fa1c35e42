import { MARGIN, type Pdf } from '../handout/handout-page';
import { carlito } from '../text-fit/fonts';
import type { RevisionSheet } from './revision-sheet';

const WORD = 'DRAFT';
/** Behind the text, pale enough to read through. */
const PALE = '#ECEEF2';
/** Of the page's diagonal. */
const SHARE = 0.55;
/** Points, in the margin above the text. */
const HEAD = { y: 24, sizePt: 11 } as const;

/** Marks this page and all that follow as a draft: in letters across the page, behind the text, and at its head. */
export function markDraft({ pdf, palette }: RevisionSheet): void {
  const mark = () => {
    pdf.markContent('Artifact', { type: 'Pagination' });
    drawAcross(pdf);
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

/** Outlines instead of text: whoever copies or searches the page's words should not find these among them. */
function drawAcross(pdf: Pdf): void {
  const { width, height } = pdf.page;
  const { bold } = carlito();
  const { glyphs, advanceWidth } = bold.layout(WORD);
  const scale = (Math.hypot(width, height) * SHARE) / advanceWidth;
  pdf.save();
  pdf.translate(width / 2, height / 2).rotate((-Math.atan2(height, width) * 180) / Math.PI);
  // Letters of a typeface grow upwards.
  pdf.scale(scale, -scale).translate(-advanceWidth / 2, -bold.capHeight / 2);
  for (const { path, advanceWidth: stepWidth } of glyphs) {
    pdf.path(path.toSVG()).fill(PALE);
    pdf.translate(stepWidth, 0);
  }
  pdf.restore();
}
