import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { PDFArray, PDFDocument, PDFName } from '@cantoo/pdf-lib';

export interface CutSignature {
  /** What the signature covers. */
  readonly content: Uint8Array;
  /** DER, without the padding. */
  readonly container: Uint8Array;
}

/** Every signature of a file in its order, cut out by its byte range. */
export function cutSignatures(file: Uint8Array): CutSignature[] {
  const bytes = Buffer.from(file);
  const ranges = bytes.toString('latin1').matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/g);
  return [...ranges].map(([, ...numbers]) => {
    const [start = 0, length = 0, after = 0, rest = 0] = numbers.map(Number);
    const padded = Buffer.from(bytes.toString('latin1', length + 1, after - 1), 'hex');
    const content = Buffer.concat([bytes.subarray(start, start + length), bytes.subarray(after, after + rest)]);
    // DER of this size writes its length in two bytes after 30 82.
    return { content, container: padded.subarray(0, 4 + padded.readUInt16BE(2)) };
  });
}

export interface OutsideVerdict {
  readonly field: string;
  readonly isValid: boolean;
  readonly coversAll: boolean;
}

/** What poppler's `pdfsig` says of each field that is signed, in the file's order. */
export function askPdfsig(file: string): OutsideVerdict[] {
  const text = execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
  return text
    .split(/^Signature #\d+:$/m)
    .slice(1)
    .filter((part) => !part.includes('The signature form field is not signed'))
    .map((part) => ({
      field: /Signature Field Name: (.*)/.exec(part)?.[1] ?? '',
      isValid: part.includes('Signature Validation: Signature is Valid.'),
      coversAll: /^ {2}- Total document signed$/m.test(part),
    }));
}

/**
 * Asks `openssl cms -verify`, which also checks the chain to the root and the signer's own certificate in what is signed.
 *
 * @param rootPem the one root that is trusted.
 * @throws {Error} with what openssl said if it refuses.
 */
export function askOpenssl({ content, container }: CutSignature, rootPem: string, folder: string): void {
  const file = (name: string, bytes: Uint8Array | string) => {
    const place = path.join(folder, name);
    writeFileSync(place, bytes);
    return place;
  };
  const [from, about, trusted] = [
    file('container.der', container),
    file('content.bin', content),
    file('root.pem', rootPem),
  ];
  const how = ['-cades', '-binary', '-inform', 'DER', '-out', '/dev/null'];
  const question = ['cms', '-verify', ...how, '-in', from, '-content', about, '-CAfile', trusted];
  execFileSync('openssl', question, { stdio: 'pipe' });
}

/** How much of a field's area is as dark as ink when poppler renders it, 0 to 1. */
export async function inkShare(file: string, bytes: Uint8Array, field: string): Promise<number> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { dict } = document.getForm().getField(field).acroField;
  const reference = document.context.getObjectRef(dict);
  const index = document
    .getPages()
    .findIndex((page) => reference && page.node.Annots()?.indexOf(reference) !== undefined);
  const { x, y, width, height } = dict.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  const top = (document.getPages()[index]?.getHeight() ?? 0) - y - height;
  const page = String(index + 1);
  // At 72 dots an inch a point is a dot. The field's frame stays outside.
  const box = ['-x', x + 2, '-y', top + 2, '-W', width - 4, '-H', height - 4].map((part) =>
    typeof part === 'number' ? String(Math.round(part)) : part,
  );
  const picture = execFileSync('pdftoppm', ['-r', '72', '-f', page, '-l', page, ...box, '-gray', file]);
  const dots = picture.subarray(picture.length - Math.round(width - 4) * Math.round(height - 4));
  return dots.filter((dot) => dot < 110).length / dots.length;
}
