import { type PDFDict, PDFHexString, PDFInvalidObject, PDFName, type PDFContext } from '@cantoo/pdf-lib';

interface SignatureEntries {
  readonly name: string;
  readonly reason: string;
  readonly atMs: number;
  /** JSON of the seal's statement. */
  readonly statement: string | undefined;
  readonly lock: PDFDict | undefined;
  /** Room for the signature itself, bytes. */
  readonly containerBytes: number;
}

const DIGITS = 10;
const number = '0'.repeat(DIGITS);
/** Stands for the range until the file's length is known; the numbers are as wide as any that replace them. */
export const emptyRange = `/ByteRange [0 ${number} ${number} ${number}]`;

/** @param range begin and length of what comes before the signature, and of what comes after it. */
export const filledRange = (range: readonly [number, number, number, number]): string => {
  const text = `/ByteRange [${range.join(' ')}]`;
  if (text.length > emptyRange.length) throw new Error('the PDF is too large to be signed');
  return text.padEnd(emptyRange.length);
};

/** The place of the signature, hexadecimal digits in angle brackets, before it is made. */
export const emptyContents = (containerBytes: number): string => `<${'00'.repeat(containerBytes)}>`;

/**
 * The dictionary of a signature that is still to be made, written out as it will stand in the file: the range and the
 * signature are filled in place. Texts are hexadecimal, so nothing in a name can look like either.
 */
export function signatureDictionary(context: PDFContext, entries: SignatureEntries): PDFInvalidObject {
  const { name, reason, atMs, statement, lock, containerBytes } = entries;
  const parts = [
    '/Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached',
    `${emptyRange}/Contents ${emptyContents(containerBytes)}`,
    `/Name ${hexText(name)}/Reason ${hexText(reason)}/M(${pdfTime(atMs)})`,
    statement === undefined ? '' : `/RapportSeal ${hexText(statement)}`,
    lock ? `/Reference[${lockedFields(context, lock)}]` : '',
  ];
  return PDFInvalidObject.of(Buffer.from(`<<${parts.join('\n')}>>`, 'latin1'));
}

/** What the field said it would lock, now in force. */
function lockedFields(context: PDFContext, lock: PDFDict): string {
  const parameters = context.obj({ Type: 'TransformParams', V: '1.2' });
  for (const key of ['Action', 'Fields'].map((entry) => PDFName.of(entry))) {
    const value = lock.get(key);
    if (value) parameters.set(key, value);
  }
  const whole = String(context.trailerInfo.Root);
  return `<</Type/SigRef/TransformMethod/FieldMDP/Data ${whole}/TransformParams ${String(parameters)}>>`;
}

/** UTF-16 with its mark, so that every letter survives. */
const hexText = (text: string): string => String(PDFHexString.fromText(text));

/** UTC to the second, as PDF writes it. */
const pdfTime = (atMs: number): string => `D:${new Date(atMs).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z`;
