import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';

import { isWholePng } from '../../agreement-file/png-structure';

/** A kind of file that can be kept with a candidate. */
export interface FileKind {
  readonly extension: string;
  readonly mediaType: string;
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';
/** By what file-type calls them. */
const sniffed: Readonly<Record<string, FileKind>> = {
  'application/pdf': { extension: 'pdf', mediaType: 'application/pdf' },
  [docx]: { extension: 'docx', mediaType: docx },
  [odt]: { extension: 'odt', mediaType: odt },
  'application/x-cfb': { extension: 'doc', mediaType: 'application/msword' },
  'application/rtf': { extension: 'rtf', mediaType: 'application/rtf' },
  'image/png': { extension: 'png', mediaType: 'image/png' },
  'image/jpeg': { extension: 'jpg', mediaType: 'image/jpeg' },
};

const mostPixels = 100_000_000;
/** A Word document's main stream in the directory of the old format; installers and sheets have none. */
const wordStream = Buffer.from('WordDocument', 'utf16le');
const endOfZip = Buffer.from('PK\u0005\u0006', 'latin1');

/**
 * What a file is by its bytes; null if it is none of the kinds that are kept. Refuses pages, drawings with scripts,
 * programs, documents with macros or embedded programs, and files that are two kinds at once.
 */
export async function sniffKind(bytes: Uint8Array, claimedExtension: string): Promise<FileKind | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mime = await sniffMime(buffer);
  if (mime === null) return textKind(buffer, claimedExtension);
  const kind = Object.hasOwn(sniffed, mime) ? sniffed[mime] : undefined;
  return kind && isHarmless(kind, buffer) ? kind : null;
}

async function sniffMime(buffer: Buffer): Promise<string | null> {
  if (startsWith(buffer, '{\\rtf')) return 'application/rtf';
  try {
    return (await fileTypeFromBuffer(buffer))?.mime ?? null;
  } catch {
    // file-type throws on some broken files; to us they are of no known kind, and no text either.
    return 'application/octet-stream';
  }
}

function isHarmless({ extension }: FileKind, buffer: Buffer): boolean {
  switch (extension) {
    case 'pdf':
      return startsWith(buffer, '%PDF-') && !endsLikeZip(buffer);
    case 'doc':
      return buffer.includes(wordStream);
    case 'docx':
    case 'odt':
      return startsWith(buffer, 'PK') && endsLikeZip(buffer) && !holds(buffer, /vbaProject\.bin|Basic\/Standard\//i);
    case 'rtf':
      return !holds(buffer, /\\obj(?:data|ect|update)/i);
    default:
      return (
        isWholePicture(extension, buffer) &&
        isSmallPicture(buffer) &&
        !endsLikeZip(buffer) &&
        !holds(buffer, /<(?:script|svg|html|iframe|\?php)/i)
      );
  }
}

const isWholePicture = (extension: string, buffer: Buffer) => extension !== 'png' || isWholePng(buffer);

/** A picture of a few bytes can claim more pixels than any viewer can hold. */
function isSmallPicture(buffer: Buffer): boolean {
  try {
    const { width, height } = imageSize(buffer);
    return width > 0 && height > 0 && width * height <= mostPixels;
  } catch {
    return false; // image-size throws on every header it cannot follow
  }
}

/** True if the file could be opened as an archive: its directory ends where the file ends. */
function endsLikeZip(buffer: Buffer): boolean {
  const tail = Math.max(0, buffer.length - 65_557);
  for (let at = buffer.lastIndexOf(endOfZip); at >= tail; at = at === 0 ? -1 : buffer.lastIndexOf(endOfZip, at - 1)) {
    if (at + 22 <= buffer.length && at + 22 + buffer.readUInt16LE(at + 20) <= buffer.length) return true;
  }
  return false;
}

const pageOrProgram = /^\s*(?:<(?:[!?]|[a-z])|#!|%!PS|MZ|@echo|REM\b)/i;

/** Plain text tells nothing of itself but that it has no bytes that text never has. */
function textKind(buffer: Buffer, claimed: string): FileKind | null {
  if (claimed !== 'txt' && claimed !== 'md') return null;
  // oxlint-disable-next-line no-control-regex -- control characters are what no text has
  if (buffer.length === 0 || /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/.test(buffer.toString('latin1')))
    return null;
  const text = buffer.toString('utf8').replace(/^\uFEFF/, '');
  if (pageOrProgram.test(text.slice(0, 400)) || /<(?:script|iframe|svg|object|embed)\b/i.test(text)) return null;
  return { extension: claimed, mediaType: claimed === 'md' ? 'text/markdown' : 'text/plain' };
}

const startsWith = (buffer: Buffer, text: string) => buffer.subarray(0, text.length).toString('latin1') === text;
const holds = (buffer: Buffer, words: RegExp) => words.test(buffer.toString('latin1'));
