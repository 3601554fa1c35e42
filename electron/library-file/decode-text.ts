interface DecodedText {
  readonly text: string;
  /** How it was read, as a part of a sentence. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252, because it is not UTF-8';
}

/**
 * A text by its byte order mark; without one as UTF-8, and as Windows-1252, which older spreadsheets write, if it cannot
 * be that.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le', bytes), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be', bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return { text: decode('windows-1252', bytes), encoding: 'Windows-1252, because it is not UTF-8' };
  }
}

const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);
