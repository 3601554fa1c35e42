import { emptyContents, emptyRange, filledRange } from './signature-dictionary';

interface Place {
  /** Where the update begins; what comes before is signed but never searched. */
  readonly updateAt: number;
  readonly containerBytes: number;
}

/**
 * Fills the one empty signature of an update: first the range it covers, which is the whole file but the signature's own
 * place, then the signature of exactly those bytes.
 *
 * @param sign makes the signature, DER.
 * @returns `file` itself, filled.
 */
export async function fillSignature(
  file: Uint8Array,
  { updateAt, containerBytes }: Place,
  sign: (content: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const contents = emptyContents(containerBytes);
  const rangeAt = onlyPlaceOf(bytes, `${emptyRange}/Contents ${contents}`, updateAt);
  const contentsAt = rangeAt + emptyRange.length + '/Contents '.length;
  const afterAt = contentsAt + contents.length;
  bytes.write(filledRange([0, contentsAt, afterAt, bytes.length - afterAt]), rangeAt, 'latin1');

  const container = await sign(Buffer.concat([bytes.subarray(0, contentsAt), bytes.subarray(afterAt)]));
  if (container.length > containerBytes) throw new Error('the signature is larger than its place');
  bytes.write(Buffer.from(container).toString('hex'), contentsAt + 1, 'latin1');
  return file;
}

function onlyPlaceOf(bytes: Buffer, text: string, from: number): number {
  const at = bytes.indexOf(text, from, 'latin1');
  if (at < 0 || bytes.indexOf(text, at + 1, 'latin1') >= 0)
    throw new Error('the update must have exactly one empty signature');
  return at;
}
