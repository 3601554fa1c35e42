import type { HandoutWriter } from '../handout/handout-writer';
import type { Place } from './fill-in';
import { literal, type Reference } from './pdf-objects';

const PRINTED = 1 << 2;

/** Puts a field on the current page, tagged as one in the reading order. */
export function placeWidget(
  writer: HandoutWriter,
  { x, y, width, height }: Place,
  { label, entries }: { readonly label: string; readonly entries: object },
): Reference {
  let made: Reference | undefined;
  writer.place('Form', (pdf, structParent) => {
    const field = { Subtype: 'Widget', F: PRINTED, TU: literal(label), ...entries, structParent };
    pdf.annotate(x, y, width, height, field);
    made = pdf.page.annotations.at(-1);
  });
  if (!made) throw new Error('pdfkit made no field');
  return made;
}
