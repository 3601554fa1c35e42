import PDFDocument from 'pdfkit';

import { closePdf } from '../../electron/exporting/handout/handout-page';
import { literal, openForm, type Reference } from '../../electron/exporting/pages/pdf-objects';

interface Fields {
  /** Of signature fields, each on a line of its own. */
  readonly names: readonly string[];
  /** Points. */
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
}

const PER_PAGE = 6;

/** A PDF of nothing but a sentence and empty signature fields. The field `seal` locks the whole form. */
export async function signablePdf({ names, width = 240, height = 90, title = '' }: Fields): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', pdfVersion: '1.7', info: { Title: title } });
  pdf.registerFont('regular', 'Helvetica');
  pdf.text('What sales and marketing promise each other');
  const form = openForm(pdf, 10);
  for (const [index, name] of names.entries()) {
    if (index > 0 && index % PER_PAGE === 0) pdf.addPage();
    const lock = name === 'seal' ? { Lock: { Type: 'SigFieldLock', Action: 'All' } } : {};
    const entries: object = { Subtype: 'Widget', FT: 'Sig', F: 4, T: literal(name), ...lock };
    pdf.annotate(72, 110 + (index % PER_PAGE) * (height + 10), width, height, entries);
    const field: Reference | undefined = pdf.page.annotations.at(-1);
    if (field) form.add(field);
  }
  return await closePdf(pdf);
}
