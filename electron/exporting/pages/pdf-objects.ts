import type { Pdf } from '../handout/handout-page';

/** An object of a PDF file while it is written. */
export interface Reference {
  readonly data: Record<string, unknown>;
  readonly end: (content: Buffer | string) => void;
}

/** A text of a PDF; PDFKit writes plain strings as names. */
export function literal(text: string): object {
  // That is how PDFKit tells a text from a name.
  return new String(text);
}

/** @param color `#RRGGBB`. @returns 0 to 1. */
export const hexChannels = (color: string): number[] =>
  [1, 3, 5].map((at) => Math.round((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 1000) / 1000);

export interface PdfForm {
  /** How typed text looks: the default appearance of a text field. */
  readonly appearance: object;
  /** Adds a field at the end. */
  readonly add: (field: Reference) => Reference;
}

/**
 * Makes the PDF a form. Typed text is set in Helvetica, which every reader has: an embedded typeface holds only the
 * letters of the page.
 */
export function openForm(pdf: Pdf, sizePt: number): PdfForm {
  const data = openFields(pdf);
  const font = pdf.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' });
  font.end('');
  const appearance = literal(`/Helv ${sizePt} Tf 0 g`);
  data.DR.Font['Helv'] = font;
  data.DA = appearance;
  return {
    appearance,
    add: (field) => {
      data.Fields.push(field);
      return field;
    },
  };
}

/** Makes the PDF a form without fields as yet. */
export function openFields(pdf: Pdf): FormObject['data'] {
  pdf.font('regular');
  pdf.initForm();
  const { data } = formOf(pdf);
  // Else some readers draw the fields anew: tick boxes without their edges, signatures without their picture.
  data.NeedAppearances = false;
  return data;
}

/** The form of a PDF under its root, where PDFKit keeps it. */
export interface FormObject {
  readonly data: {
    DA: object;
    NeedAppearances: boolean;
    /** Flags for signatures, of a form that has any. */
    SigFlags?: number;
    readonly DR: { readonly Font: Record<string, unknown> };
    readonly Fields: Reference[];
  };
}

function formOf(pdf: Pdf): FormObject {
  // oxlint-disable-next-line no-underscore-dangle -- PDFKit has no other way to its form
  const form = pdf._root.data.AcroForm;
  if (!form) throw new Error('pdfkit began no form');
  return form;
}
