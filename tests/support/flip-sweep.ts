/** The same bytes with one bit of one byte turned. @param bit 0 to 7 */
export function flipped(file: Uint8Array, position: number, bit: number): Uint8Array {
  if (position >= file.length) throw new Error(`the file has no byte ${position}`);
  const copy = Uint8Array.from(file);
  copy[position] = (copy[position] ?? 0) ^ (1 << bit);
  return copy;
}

/** Every so many bytes, from the first to the last. */
export function positionsEvery(step: number, { length }: Uint8Array): number[] {
  const positions = Array.from({ length: Math.ceil(length / step) }, (_none, index) => index * step);
  return [...positions, length - 1];
}

/** One place of each kind of byte a sealed PDF is made of, found in its last section and in its first. */
export function everyKindOfByte(file: Uint8Array): { readonly kind: string; readonly position: number }[] {
  const text = Buffer.from(file).toString('latin1');
  const last = (kind: string, mark: string, after = 0) => ({ kind, position: text.lastIndexOf(mark) + after });
  const first = (kind: string, mark: string, after = 0) => ({ kind, position: text.indexOf(mark) + after });
  const kinds = [
    first('header', '%PDF', 1),
    first('binary mark', '\n%', 3),
    first('object number', ' 0 obj', -1),
    first('name', '/Type', 2),
    first('stream', 'stream\n', 20),
    first('end of a stream', 'endstream', 3),
    first('end of an object', 'endobj', 2),
    first('table', 'xref\n', 30),
    first('trailer', '/Root ', 6),
    first('identity', '/ID [<', 8),
    first('pointer', 'startxref\n', 11),
    first('end of the pages', '%%EOF', 2),
    last('range', '/ByteRange [0 ', 15),
    last('blank after a range', '/ByteRange [', text.slice(text.lastIndexOf('/ByteRange [')).indexOf(']') - 11 + 12),
    last('container', '/Contents <30', 40),
    last('padding', '00>', 0),
    last('bracket of a container', '/Contents <', 10),
    last('name of a signer', '/Name <', 12),
    last('time', '/M(D:', 7),
    last('statement', '/RapportSeal <', 40),
    last('last table', '\nxref\n', 30),
    last('last pointer', 'startxref\n', 11),
    last('last byte', '%%EOF', 4),
  ];
  for (const { kind, position } of kinds) if (position < 0) throw new Error(`the file has no ${kind}`);
  return kinds;
}
