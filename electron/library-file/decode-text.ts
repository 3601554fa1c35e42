import { utf16Of } from './utf-16';

interface DecodedText {
  readonly text: string;
  /** How it was read, as a part of a sentence. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252, because it is not UTF-8';
}

/**
 * A text as UTF-16 where it is that; else as UTF-8, and as Windows-1252, which older spreadsheets write, if it cannot be
 * that.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: decode(utf16, bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return { text: decode('windows-1252', bytes), encoding: 'Windows-1252, because it is not UTF-8' };
  }
}

const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);
