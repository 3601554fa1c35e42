import { inflateSync } from 'node:zlib';

import { isKind, isName, type PdfObject } from '../pdf/pdf-value';

/** Bytes; a page or an agreement is far smaller, and a small file could hold a flood. */
const MOST_BYTES = 50_000_000;

/** What a stream holds, inflated; null if it is no stream, packed otherwise, damaged or too large. */
export function streamBytes(object: PdfObject | undefined): Uint8Array | null {
  if (!object || object.stream === null || !isKind(object.value, 'dict')) return null;
  const filter = object.value.entries.get('Filter');
  if (filter === undefined) return object.stream;
  const isOnlyFlate = isName(filter, 'FlateDecode') || (isKind(filter, 'array') && isSingleFlate(filter.items));
  if (!isOnlyFlate || object.value.entries.has('DecodeParms')) return null;
  try {
    return inflateSync(object.stream, { maxOutputLength: MOST_BYTES });
  } catch {
    // Damaged or too large: either way it cannot be read, and the caller says so.
    return null;
  }
}

const isSingleFlate = (items: readonly Parameters<typeof isName>[0][]) =>
  items.length === 1 && isName(items[0], 'FlateDecode');
