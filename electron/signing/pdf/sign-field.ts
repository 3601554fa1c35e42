import { ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib';

import type { InkPicture } from '#shared/domain/signing/signature-schema';
import type { SigningIdentity } from '../pki/root-keys';
import { drawAppearance } from './appearance';
import { containerBytes, signDetached } from './detached-cms';
import { fillSignature } from './fill-signature';
import { signatureDictionary } from './signature-dictionary';
import { findEmptyField } from './signature-field';

interface FieldSignature {
  /** Name of the field, see `field-names.ts`. */
  readonly field: string;
  readonly identity: SigningIdentity;
  /** Who signs; the first line of the appearance. */
  readonly name: string;
  readonly reason: string;
  /** By this machine's clock. */
  readonly atMs: number;
  readonly picture: InkPicture | null;
  /** Below the name: how, when, what else was consented to. */
  readonly lines: readonly string[];
  /** JSON of what the seal says; stands in the signature under /RapportSeal. */
  readonly statement?: string;
}

/**
 * Signs an empty field of a laid-out PDF by an incremental update.
 *
 * @returns the whole new file. It begins with exactly the bytes of `pdf`, so earlier signatures stay as they were.
 * @throws {AppError} CONFLICT if the field is signed already; {Error} if there is no such field.
 */
export async function signField(pdf: Uint8Array, signature: FieldSignature): Promise<Uint8Array> {
  const { identity, name, reason, atMs, picture, lines, statement } = signature;
  const document = await PDFDocument.load(pdf, {
    forIncrementalUpdate: true,
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const { dictionary, lock, ...box } = findEmptyField(document, signature.field);
  const room = containerBytes(identity);
  const { context } = document;
  const entries = { name, reason, atMs, statement, lock, containerBytes: room };
  dictionary.set(PDFName.of('V'), context.register(signatureDictionary(context, entries)));
  const appearance = await drawAppearance(document, { box, picture, texts: [name, ...lines] });
  dictionary.set(PDFName.of('AP'), context.obj({ N: appearance }));

  const file = await document.commit({ useObjectStreams: false, objectsPerTick: Infinity });
  const place = { updateAt: pdf.length, containerBytes: room };
  const signed = await fillSignature(file, place, (content) => signDetached(content, identity));
  if (!startsWith(signed, pdf)) throw new Error('the update changed what was there before');
  return signed;
}

const startsWith = (file: Uint8Array, beginning: Uint8Array): boolean =>
  Buffer.compare(file.subarray(0, beginning.length), beginning) === 0;
