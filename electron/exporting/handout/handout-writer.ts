import type { Palette } from '../deck/palette';
import { linePtOf } from '../text-fit/measurer';
import { splitParagraphs } from '../text-fit/paragraphs';
import { linesOf, wrap, type Run } from '../text-fit/wrap';
import { MARGIN, type Pdf } from './handout-page';
import { writeFooter } from './page-footer';
import { createPrintable } from './printable-text';
import { TagTree, type StructureElement, type Tag } from './tag-tree';

export interface ParagraphLook {
  readonly tag: Tag;
  readonly sizePt: number;
  readonly before?: number;
  readonly after?: number;
  readonly indentPt?: number;
  /** Room left free at the right. */
  readonly rightPt?: number;
  /** Hangs in the indent before the first line. */
  readonly marker?: Run;
  /** Lines that must fit below on the same page, for headings. */
  readonly keepLines?: number;
}

const MOST_LINES = 1_000_000;

/** Sets paragraphs one below the other, page after page, tagged for screen readers. Nothing is ever cut. */
export class HandoutWriter {
  readonly #pdf: Pdf;
  readonly #palette: Palette;
  readonly #tags: TagTree;
  readonly #printable = createPrintable();
  #y: number = MARGIN.top;

  constructor(pdf: Pdf, palette: Palette) {
    this.#pdf = pdf;
    this.#palette = palette;
    this.#tags = new TagTree(pdf);
  }

  get widthPt(): number {
    return this.#pdf.page.width - 2 * MARGIN.x;
  }

  /** An entry in the outline for what is written next. */
  outline(title: string): void {
    this.#pdf.outline.addItem(title);
  }

  /** Where the next thing is written, points from the top of the page. */
  get y(): number {
    return this.#y;
  }

  /** True before anything is written on this page. */
  get isAtTop(): boolean {
    return this.#y === MARGIN.top;
  }

  /** Points left on this page. */
  get roomPt(): number {
    return this.#bottom - this.#y;
  }

  /** Points of a whole page. */
  get pagePt(): number {
    return this.#bottom - MARGIN.top;
  }

  paragraph(runs: readonly Run[], look: ParagraphLook): void {
    const { sizePt, keepLines = 0, before = 0, after = 0 } = look;
    const linePt = linePtOf(sizePt);
    this.#y += before;
    this.needs((1 + keepLines) * linePt);
    this.#write(this.#lines(runs, look), look, linePt);
    this.#y += after;
  }

  /** Points that {@link paragraph} would take. */
  heightOf(runs: readonly Run[], look: ParagraphLook): number {
    const { sizePt, before = 0, after = 0 } = look;
    return before + this.#lines(runs, look).length * linePtOf(sizePt) + after;
  }

  /** Leaves so many points free. */
  skip(heightPt: number): void {
    this.#y += heightPt;
  }

  /** Draws what screen readers pass over: boxes and rules. */
  decorate(draw: (pdf: Pdf) => void): void {
    this.#pdf.markContent('Artifact');
    draw(this.#pdf);
    this.#pdf.endMarkedContent();
  }

  /** A hairline over the whole width. */
  hairline(): void {
    this.decorate((pdf) =>
      pdf
        .moveTo(MARGIN.x, this.#y)
        .lineTo(MARGIN.x + this.widthPt, this.#y)
        .lineWidth(0.5)
        .stroke(`#${this.#palette.line}`),
    );
  }

  /** Puts something that is no text into the reading order here. */
  place(tag: 'Form', put: (pdf: Pdf, element: StructureElement) => void): void {
    const element = this.#tags.add(tag);
    put(this.#pdf, element);
    element.end();
  }

  /** A line to sign on, of a width in points. */
  rule(widthPt: number, gapPt: number): void {
    this.needs(gapPt + 40);
    this.#y += gapPt;
    this.decorate((pdf) =>
      pdf
        .moveTo(MARGIN.x, this.#y)
        .lineTo(MARGIN.x + widthPt, this.#y)
        .lineWidth(0.75)
        .stroke(`#${this.#palette.grey}`),
    );
    this.#y += 3;
  }

  /** Begins a new page unless so many points are left. */
  needs(heightPt: number): void {
    if (this.#y + heightPt > this.#bottom && this.#y > MARGIN.top) this.newPage();
  }

  /** Ends the text and writes the page numbers. */
  finish(footer: string): void {
    this.#sayReplaced();
    this.#tags.end();
    const left = this.#printable.of(footer);
    const { count } = this.#pdf.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.#pdf.switchToPage(index);
      writeFooter(this.#pdf, { left, right: `${index + 1} of ${count}`, color: this.#palette.grey });
    }
  }

  get #bottom(): number {
    return this.#pdf.page.height - MARGIN.bottom;
  }

  newPage(): void {
    this.#pdf.addPage();
    this.#y = MARGIN.top;
  }

  #lines(runs: readonly Run[], { sizePt, indentPt = 0, rightPt = 0 }: ParagraphLook): Run[][] {
    const widthPt = this.widthPt - indentPt - rightPt;
    const printable = runs.map((run) => ({ ...run, text: this.#printable.of(run.text) }));
    return splitParagraphs(printable).flatMap((paragraph) =>
      linesOf(paragraph, wrap(paragraph, { sizePt, widthPt, maxLines: MOST_LINES }).ends),
    );
  }

  #sayReplaced(): void {
    const kinds = this.#printable.replaced();
    if (kinds.length === 0) return;
    const sentence = `This typeface lacks some characters (${kinds.join(', ')}). Each is printed as □; the app shows them as they were typed.`;
    this.paragraph([{ text: sentence, color: this.#palette.grey }], { tag: 'P', sizePt: 9, before: 14 });
  }

  #write(lines: readonly (readonly Run[])[], look: ParagraphLook, linePt: number): void {
    const { marker, text, end } = this.#tags.paragraph(look.tag, look.marker !== undefined);
    for (let written = 0; written < lines.length;) {
      if (this.#y + linePt > this.#bottom) this.newPage();
      const count = Math.max(1, Math.floor((this.#bottom - this.#y) / linePt));
      const chunk = lines.slice(written, written + count);
      const ahead = written === 0 ? look.marker : undefined;
      if (ahead !== undefined) marker.add(() => this.#marker(ahead, look));
      text.add(() => {
        for (const line of chunk) {
          this.#line(line, look);
          this.#y += linePt;
        }
      });
      written += chunk.length;
    }
    end();
  }

  #marker({ text, isBold, color }: Run, { sizePt }: ParagraphLook): void {
    this.#pdf.font(isBold ? 'bold' : 'regular').fontSize(sizePt);
    this.#pdf.fillColor(`#${color ?? this.#palette.ink}`).text(text, MARGIN.x, this.#y, { lineBreak: false });
  }

  #line(line: readonly Run[], { sizePt, indentPt = 0 }: ParagraphLook): void {
    let x = MARGIN.x + indentPt;
    for (const { text, isBold, color } of line) {
      if (text === '') continue;
      this.#pdf.font(isBold ? 'bold' : 'regular').fontSize(sizePt);
      this.#pdf.fillColor(`#${color ?? this.#palette.ink}`).text(text, x, this.#y, { lineBreak: false });
      x += this.#pdf.widthOfString(text);
    }
  }
}
