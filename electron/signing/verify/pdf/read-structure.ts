import { parseObject } from './parse-object';
import { parseSectionEnd, type SectionEnd } from './parse-section-end';
import type { PdfObject } from './pdf-value';
import { PdfSyntaxError, Scanner } from './scanner';

/** What was written at once: the pages, or what one signature added. */
export interface Section {
  readonly start: number;
  /** After its `%%EOF`; the line end that may follow belongs to nobody. */
  readonly end: number;
  readonly objects: readonly PdfObject[];
  readonly closing: SectionEnd;
}

export interface Structure {
  readonly sections: readonly Section[];
  /** Objects after the last section, which no table names. */
  readonly loose: readonly PdfObject[];
  /** Bytes where something stands that does not belong there. */
  readonly misfits: readonly number[];
  /** Where the last section ends; 0 if there is none. */
  readonly end: number;
}

/** After so many the rest is not worth reading, and each costs time. */
const MOST_MISFITS = 20;

/**
 * Reads a file from its first byte to its last: nothing but objects, tables and trailers may stand in it, so nothing can
 * hide. Where something else stands, it is noted and reading goes on at the next object.
 */
export function readStructure(bytes: Uint8Array): Structure {
  const scanner = new Scanner(bytes);
  const sections: Section[] = [];
  const misfits: number[] = [];
  let objects: PdfObject[] = [];
  let start = 0;
  const step = () => {
    if (scanner.startsWith('xref')) {
      const closing = parseSectionEnd(scanner);
      sections.push({ start, end: scanner.position, objects, closing });
      objects = [];
      start = scanner.position;
    } else {
      objects.push(parseObject(scanner));
    }
  };
  attempt(scanner, misfits, () => takeHeader(scanner));
  for (scanner.skipSpace(); !scanner.isAtEnd && misfits.length < MOST_MISFITS; scanner.skipSpace()) {
    attempt(scanner, misfits, step);
  }
  return { sections, loose: objects, misfits, end: start };
}

function attempt(scanner: Scanner, misfits: number[], read: () => void): void {
  const from = scanner.position;
  try {
    read();
  } catch (cause) {
    if (!(cause instanceof PdfSyntaxError)) throw cause;
    misfits.push(cause.position);
    scanner.position = nextObject(scanner.bytes, Math.max(from + 1, cause.position));
  }
}

/** The version, and four bytes that tell other programs that the file is not text. */
function takeHeader(scanner: Scanner): void {
  scanner.take('%PDF-1.');
  scanner.word();
  scanner.take('\n');
  scanner.take('%');
  for (let index = 0; index < 4; index += 1) {
    if (scanner.here < '\u0080') scanner.refuse();
    scanner.position += 1;
  }
}

/** Where the next line begins that may be an object or a table; the file's end if there is none. */
function nextObject(bytes: Uint8Array, from: number): number {
  let position = from;
  while (position < bytes.length) {
    const lineEnd = bytes.indexOf(0x0a, position);
    if (lineEnd === -1) return bytes.length;
    position = lineEnd + 1;
    const line = Buffer.from(bytes.subarray(position, position + 24)).toString('latin1');
    if (/^(?:\d{1,10} \d{1,5} obj|xref)/.test(line)) return position;
  }
  return bytes.length;
}
