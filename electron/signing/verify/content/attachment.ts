import { attachmentName } from '#shared/domain/signing/field-names';
import { catalogOf, dictAt, itemsAt, lookUp, type PdfFile } from '../pdf/pdf-file';
import { isKind, textOf, within, type PdfDict } from '../pdf/pdf-value';
import { streamBytes } from './stream-bytes';

export interface Attachment {
  /** Null if there is none of the right name, or it cannot be read. */
  readonly content: Uint8Array | null;
  /** True if the file holds this one attachment and no other, wherever it might be tucked away. */
  readonly isOnlyOne: boolean;
}

/** The record that is attached to the pages. */
export function readAttachment(file: PdfFile): Attachment {
  const names = dictAt(file.objects, dictAt(file.objects, catalogOf(file), 'Names'), 'EmbeddedFiles');
  const [name, reference, ...more] = itemsAt(file.objects, names, 'Names');
  const specification = lookUp(file.objects, reference);
  if (textOf(name) !== attachmentName || !isKind(specification, 'dict')) return { content: null, isOnlyOne: false };
  const embedded = dictAt(file.objects, specification, 'EF').entries.get('F');
  const content = isKind(embedded, 'ref') ? streamBytes(file.objects.get(embedded.number)) : null;
  const isOnlyOne = more.length === 0 && !names.entries.has('Kids') && countSpecifications(file) === 1;
  return { content, isOnlyOne };
}

/** Dictionaries that embed a file. */
function countSpecifications({ sections }: PdfFile): number {
  const holders = new Set<PdfDict>();
  for (const { value } of sections.flatMap(({ objects }) => objects))
    for (const part of within(value)) if (isKind(part, 'dict') && part.entries.has('EF')) holders.add(part);
  return holders.size;
}
