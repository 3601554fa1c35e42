import { open, type FileHandle } from 'node:fs/promises';

import { AppError } from '#shared/kernel/errors';
import { asReadError } from '../jobs/disk-error';
import { utf16Of } from '../library-file/utf-16';

/** How the letters of a file are written, as a part of a sentence. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252, because it is not UTF-8';

/** A piece of a file as UTF-8; its bytes are good until the piece after the next is asked for. */
export interface TextPiece {
  readonly bytes: Uint8Array;
  /** How much of the file has been read with it, 0 to 1. */
  readonly fraction: number;
  readonly encoding: Encoding;
}

/** Somewhere in a file that began as UTF-8 there is something else: it must be read again from its start. */
export class NotUtf8Error extends Error {
  override readonly name = 'NotUtf8Error';
}

const BYTES_AT_ONCE = 128 * 1024;

/**
 * The text of a file piece by piece: as UTF-16 where it is that, else as `supposed`.
 *
 * @param name of the file, in quotation marks.
 * @throws {AppError} STORAGE if it cannot be read; VALIDATION if it holds a NUL, as only what is no text does.
 * @throws {NotUtf8Error} where UTF-8 is supposed and it turns out to be none.
 */
export async function* textPieces(file: string, name: string, supposed: Encoding): AsyncGenerator<TextPiece> {
  const handle = await openNamed(file, name);
  try {
    const { size } = await handle.stat();
    // The parser still holds the end of a piece when it gets the next.
    const rooms = [new Uint8Array(BYTES_AT_ONCE), new Uint8Array(BYTES_AT_ONCE)] as const;
    let converter: Converter | null = null;
    for (let done = 0, round = 0; ; round += 1) {
      const room = rooms[round % 2 === 0 ? 0 : 1];
      const { bytesRead } = await handle.read(room, 0, room.length).catch((cause: unknown) => {
        throw unreadable(cause, name);
      });
      converter ??= converterFor(room.subarray(0, bytesRead), supposed);
      done += bytesRead;
      const bytes = converter.convert(room.subarray(0, bytesRead), bytesRead === 0);
      if (bytes.includes(0)) throw noText(name);
      if (bytes.length > 0)
        yield { bytes, fraction: size === 0 ? 1 : Math.min(1, done / size), encoding: converter.encoding };
      if (bytesRead === 0) return;
    }
  } finally {
    await handle.close();
  }
}

async function openNamed(file: string, name: string): Promise<FileHandle> {
  try {
    const handle = await open(file, 'r');
    if (!(await handle.stat()).isDirectory()) return handle;
    await handle.close();
  } catch (cause) {
    throw unreadable(cause, name);
  }
  throw new AppError('STORAGE', `${name} is a folder. Name a file.`);
}

function unreadable(cause: unknown, name: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return new AppError('STORAGE', `There is no file ${name} here.`);
  if (code === 'EISDIR') return new AppError('STORAGE', `${name} is a folder. Name a file.`);
  return asReadError(cause, `${name} could not be read.`) ?? cause;
}

interface Converter {
  readonly encoding: Encoding;
  /** @returns UTF-8. */
  readonly convert: (bytes: Uint8Array, isLast: boolean) => Uint8Array;
}

function converterFor(start: Uint8Array, supposed: Encoding): Converter {
  const utf16 = utf16Of(start);
  if (utf16 !== null) return recoded(utf16, 'UTF-16');
  return supposed === 'UTF-8' ? checked() : recoded('windows-1252', supposed);
}

function recoded(label: string, encoding: Encoding): Converter {
  const [decoder, encoder] = [new TextDecoder(label), new TextEncoder()];
  return { encoding, convert: (bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast })) };
}

/** Passes on what it gets. */
function checked(): Converter {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return {
    encoding: 'UTF-8',
    convert: (bytes, isLast) => {
      try {
        decoder.decode(bytes, { stream: !isLast });
      } catch (cause) {
        throw cause instanceof TypeError ? new NotUtf8Error('not UTF-8', { cause }) : cause;
      }
      return bytes;
    },
  };
}

const noText = (name: string) =>
  new AppError(
    'VALIDATION',
    `${name} is no text, so it is no CSV table. Save it as “CSV UTF-8” in its spreadsheet program, then choose that file.`,
  );
