import { parseValue } from './parse-value';
import { isKind, type PdfObject, type PdfValue } from './pdf-value';
import type { Scanner } from './scanner';

/** Reads `12 0 obj … endobj`. @throws {PdfSyntaxError} for anything else, also a stream whose length is not said plainly. */
export function parseObject(scanner: Scanner): PdfObject {
  const start = scanner.position;
  const number = scanner.integer();
  scanner.take(' ');
  const generation = scanner.integer();
  scanner.take(' ');
  scanner.take('obj');
  const value = parseValue(scanner);
  scanner.skipSpace();
  const stream = scanner.startsWith('stream') ? takeStream(scanner, value) : null;
  scanner.skipSpace();
  scanner.take('endobj');
  return { number, generation, start, end: scanner.position, value, stream };
}

function takeStream(scanner: Scanner, value: PdfValue): Uint8Array {
  const length = isKind(value, 'dict') ? value.entries.get('Length') : undefined;
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) return scanner.refuse();
  scanner.take('stream');
  takeLineEnd(scanner);
  const start = scanner.position;
  if (start + length > scanner.bytes.length) scanner.refuse();
  scanner.position = start + length;
  if (!scanner.startsWith('endstream')) takeLineEnd(scanner);
  scanner.take('endstream');
  return scanner.bytes.subarray(start, start + length);
}

const takeLineEnd = (scanner: Scanner) => scanner.take(scanner.here === '\r' ? '\r\n' : '\n');
