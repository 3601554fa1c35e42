import PDFDocument from 'pdfkit';

import type { PageSize } from '#shared/domain/engagement/engagement-schema';
import { carlito } from '../text-fit/fonts';

/** Points. */
export const MARGIN = { x: 54, top: 54, bottom: 62 } as const;

/** No clock runs into the file: equal content has equal bytes. */
const NO_DATE = new Date('2026-01-01T00:00:00Z');

export type Pdf = InstanceType<typeof PDFDocument>;

interface PageOptions {
  readonly title: string;
  readonly pageSize: PageSize;
  /** BCP 47. */
  readonly language: string;
  /** Of the content, if it has one; no clock is asked. */
  readonly madeAt?: Date;
  readonly subject?: string;
}

/** An empty tagged PDF with the two faces of Carlito, `regular` and `bold`. */
export function openPdf({ title, pageSize, language, madeAt = NO_DATE, subject }: PageOptions): Pdf {
  const { regular, bold } = carlito();
  const options = {
    size: pageSize === 'A4' ? 'A4' : 'LETTER',
    margins: { top: MARGIN.top, left: MARGIN.x, right: MARGIN.x, bottom: MARGIN.bottom },
    pdfVersion: '1.7' as const,
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: language,
    // None to start with: the standard fonts of PDF are files of their own that a bundle does not carry.
    font: '',
    info: {
      Title: title,
      ...(subject !== undefined && { Subject: subject }),
      Creator: 'Rapport',
      Producer: 'Rapport',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  };
  const pdf = new PDFDocument(options);
  pdf.registerFont('regular', regular);
  pdf.registerFont('bold', bold);
  return pdf;
}

/** @returns the finished file's bytes. */
export async function closePdf(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
  pdf.end();
  return await whole;
}
