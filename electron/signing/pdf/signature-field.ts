import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

import { AppError } from '#shared/kernel/errors';

/** An empty signature field as it was laid out when the revision closed. */
export interface SignatureField {
  readonly dictionary: PDFDict;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** What a signature here locks in the document; undefined if nothing. */
  readonly lock: PDFDict | undefined;
}

/**
 * Finds the field that is to be signed.
 *
 * @throws {AppError} CONFLICT if it is signed already.
 * @throws {Error} if the document has no such field: it was laid out for other signatories.
 */
export function findEmptyField(document: PDFDocument, name: string): SignatureField {
  const dictionary = fieldsOf(document).find((field) => textOf(field.lookup(PDFName.of('T'))) === name);
  if (!dictionary) throw new Error(`the PDF has no field ${name}`);
  if (dictionary.lookup(PDFName.of('FT')) !== PDFName.of('Sig')) throw new Error(`${name} is no signature field`);
  if (dictionary.has(PDFName.of('V')))
    throw new AppError('CONFLICT', 'This was signed already. What is signed stays as it is.');
  const place = dictionary.lookupMaybe(PDFName.of('Rect'), PDFArray);
  if (!place) throw new Error(`the field ${name} has no place on a page`);
  const { width, height } = place.asRectangle();
  return { dictionary, width, height, lock: dictionary.lookupMaybe(PDFName.of('Lock'), PDFDict) };
}

function fieldsOf({ catalog }: PDFDocument): PDFDict[] {
  const fields = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)?.lookupMaybe(PDFName.of('Fields'), PDFArray);
  if (!fields) throw new Error('the PDF has no form');
  return Array.from({ length: fields.size() }, (_, index) => fields.lookup(index, PDFDict));
}

const textOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
