import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

import { signatureField } from '#shared/domain/signing/field-names';
import type { Signatory } from '#shared/domain/agreement/setup-schema';
import { drawAppearance } from '../../../electron/signing/pdf/appearance';
import { containerBytes, signDetached } from '../../../electron/signing/pdf/detached-cms';
import { fillSignature } from '../../../electron/signing/pdf/fill-signature';
import { signatureDictionary } from '../../../electron/signing/pdf/signature-dictionary';
import { findEmptyField } from '../../../electron/signing/pdf/signature-field';
import { issueSignatory } from '../../../electron/signing/pki/identities';
import { sealedAtMs, type SealedFile } from '../sealed-file';
import type { Edit } from './increments';

/** The file with a true signature, in whose own update something else is changed too. */
export async function signedWith(
  file: Uint8Array,
  { signatory, frozen, edit }: { signatory: Signatory; frozen: SealedFile; edit: Edit },
): Promise<Uint8Array> {
  const { id, name, title } = signatory;
  const { root, record } = frozen;
  const identity = await issueSignatory({ root, name, title, revisionId: record.revisionId, nowMs: sealedAtMs });
  const document = await PDFDocument.load(file, { forIncrementalUpdate: true, updateMetadata: false });
  const { dictionary, lock, ...box } = findEmptyField(document, signatureField(id));
  const room = containerBytes(identity);
  const entries = { name, reason: '', atMs: sealedAtMs, statement: undefined, lock, containerBytes: room };
  dictionary.set(PDFName.of('V'), document.context.register(signatureDictionary(document.context, entries)));
  const appearance = await drawAppearance(document, { box, picture: null, texts: [name] });
  dictionary.set(PDFName.of('AP'), document.context.obj({ N: appearance }));
  await edit(document);
  const update = await document.commit({ useObjectStreams: false });
  const place = { updateAt: file.length, containerBytes: room };
  return await fillSignature(update, place, (content) => signDetached(content, identity));
}
