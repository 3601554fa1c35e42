import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import { buildRevisionPdf } from '../../../electron/exporting/revision/build-revision-pdf';
import { newRoot, sealedFile, type SealedFile } from '../sealed-file';
import type { RootKeys } from '../../../electron/signing/pki/root-keys';

/** What a forger has in hand: files sealed by one root, its keys, and a root of their own. */
export interface Workshop {
  readonly file: SealedFile;
  /** Another revision that the same root sealed. */
  readonly other: SealedFile;
  readonly root: RootKeys;
  readonly foreignRoot: RootKeys;
}

export interface Forgery {
  readonly what: string;
  readonly make: (workshop: Workshop) => Uint8Array | Promise<Uint8Array>;
  /** Altered, unless only who sealed it is another one. */
  readonly verdict?: 'cannot-tell';
}

export const otherRevisionId = revisionIdSchema.parse('6d0f2e58-9b3c-4d4e-87f6-8091a2b3c4d5');

export async function openWorkshop(): Promise<Workshop> {
  const file = await sealedFile();
  const other = await sealedFile({ root: file.root, changes: { revisionId: otherRevisionId, number: 2 } });
  return { file, other, root: file.root, foreignRoot: await newRoot() };
}

/** The bytes that each step added: the pages, the signatures, the seal. */
export function partsOf({ stages }: SealedFile): Uint8Array[] {
  return stages.map((stage, index) => stage.subarray(stages[index - 1]?.length ?? 0));
}

/** The file before this step. @param fromEnd 1 is before the seal. */
export function before({ stages }: SealedFile, fromEnd: number): Uint8Array {
  const stage = stages.at(-1 - fromEnd);
  if (!stage) throw new Error('the file has no such step');
  return stage;
}

/** Where the container of a signature stands, without its brackets. @param index 0 is the first signature. */
export function containerAt(file: Uint8Array, index: number): { readonly start: number; readonly end: number } {
  const ranges = [
    ...Buffer.from(file)
      .toString('latin1')
      .matchAll(/\/ByteRange \[0 (\d+) (\d+) \d+\]/g),
  ];
  const range = ranges.at(index);
  if (!range) throw new Error('the file has no such signature');
  return { start: Number(range[1]) + 1, end: Number(range[2]) - 1 };
}

/** The file with these bytes at a place, length unchanged. */
export function patched(file: Uint8Array, at: number, bytes: string | Uint8Array): Uint8Array {
  const copy = Uint8Array.from(file);
  copy.set(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, at);
  return copy;
}

/** The file with a text replaced by one of the same length, at its last place. */
export function replaced(file: Uint8Array, text: string, by: string): Uint8Array {
  const at = Buffer.from(file).lastIndexOf(text, undefined, 'latin1');
  if (at < 0 || text.length !== by.length) throw new Error(`“${text}” cannot be replaced`);
  return patched(file, at, by);
}

/** The pages laid out again for another text than is attached, or the other way round. */
export const laidOut = (source: Parameters<typeof buildRevisionPdf>[0]): Promise<Uint8Array> =>
  buildRevisionPdf(source);
