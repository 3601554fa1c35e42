import { parseValue } from './parse-value';
import { isKind, type PdfDict } from './pdf-value';
import type { Scanner } from './scanner';

/** One line of the cross-reference table. */
export interface TableEntry {
  readonly number: number;
  readonly offset: number;
  readonly generation: number;
  readonly isInUse: boolean;
}

/** Table, trailer and the pointer to the table, which end each section of a file. */
export interface SectionEnd {
  /** Where the table stands. */
  readonly tableAt: number;
  readonly table: readonly TableEntry[];
  readonly trailer: PdfDict;
  /** Where the file says that the table stands. */
  readonly pointer: number;
}

/** Reads from `xref` to `%%EOF`. @throws {PdfSyntaxError} */
export function parseSectionEnd(scanner: Scanner): SectionEnd {
  const tableAt = scanner.position;
  const table = parseTable(scanner);
  scanner.take('trailer');
  const trailer = parseValue(scanner);
  if (!isKind(trailer, 'dict')) return scanner.refuse();
  scanner.skipSpace();
  scanner.take('startxref');
  scanner.skipSpace();
  const pointer = scanner.integer();
  scanner.skipSpace();
  scanner.take('%%EOF');
  return { tableAt, table, trailer, pointer };
}

function parseTable(scanner: Scanner): TableEntry[] {
  const table: TableEntry[] = [];
  scanner.take('xref');
  for (scanner.skipSpace(); scanner.here !== 't'; scanner.skipSpace()) {
    const first = scanner.integer();
    scanner.take(' ');
    const count = scanner.integer();
    scanner.skipSpace();
    for (let index = 0; index < count; index += 1) table.push(parseEntry(scanner, first + index));
  }
  return table;
}

const ENTRY_BYTES = 20;

function parseEntry(scanner: Scanner, number: number): TableEntry {
  const bytes = scanner.bytes.subarray(scanner.position, scanner.position + ENTRY_BYTES);
  const match = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/.exec(Buffer.from(bytes).toString('latin1'));
  if (!match) return scanner.refuse();
  scanner.position += ENTRY_BYTES;
  return { number, offset: Number(match[1]), generation: Number(match[2]), isInUse: match[3] === 'n' };
}
