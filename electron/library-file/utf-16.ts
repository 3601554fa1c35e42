export type Utf16 = 'utf-16le' | 'utf-16be';

/** Enough for the names of the columns. */
const BYTES_LOOKED_AT = 512;
/** Of pairs: column names are mostly Latin letters, whose other byte is 0. */
const LEAST_SHARE = 0.4;

/**
 * How a text is UTF-16, by its byte order mark or, without one, by where its zeros stand: Latin letters have one in each
 * pair, always on the same side. Null if it is none.
 *
 * @param start of a file.
 */
export function utf16Of(start: Uint8Array): Utf16 | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const looked = start.subarray(0, Math.min(BYTES_LOOKED_AT, start.length - (start.length % 2)));
  const zeros = { first: 0, second: 0 };
  looked.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'first' : 'second'] += 1;
  });
  const least = Math.max(2, (looked.length / 2) * LEAST_SHARE);
  if (zeros.first === 0 && zeros.second >= least) return 'utf-16le';
  return zeros.second === 0 && zeros.first >= least ? 'utf-16be' : null;
}
