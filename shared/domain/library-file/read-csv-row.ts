import type { FieldValue, ItemBody } from '../library/field';
import { titleOf, emptyBody } from '../library/item-body';
import { libraryKindNames, libraryKinds, type LibraryKind } from '../library/item-kind';
import { kindFields } from '../library/kind-fields';
import { readCell } from './cell-text';
import { checkItem } from './check-item';
import type { CommonColumn } from './file-columns';
import type { Fault, FileRow } from './file-item';
import { quoted } from './quoted';
import { kindMeant, type Header } from './read-header';
import { readTags } from './tags-text';

export interface CsvRow {
  /** The line it begins on, from 1. */
  readonly line: number;
  /** As they were typed, apostrophes before formulas taken away. */
  readonly cells: readonly string[];
}

/** A row of a CSV file, with everything that is wrong with it. */
export function readCsvRow({ kind, columns }: Header, { line, cells }: CsvRow): FileRow {
  const cellOfColumn = new Map(columns.flatMap((name, index) => (name === null ? [] : [[name, cells[index] ?? '']])));
  const { body, faults: cellFaults } = readBody(kind, cellOfColumn);
  const said = (name: CommonColumn) => cellOfColumn.get(name);
  const checked = checkItem(
    {
      kind,
      id: (said('id') ?? '').trim(),
      body,
      tags: said('tags') === undefined ? undefined : readTags(said('tags') ?? ''),
      source: said('source'),
      note: said('note'),
      licence: said('licence'),
    },
    [...tooManyCells(columns, cells), ...otherKind(kind, said('item') ?? ''), ...cellFaults],
  );
  const title = titleOf(kind, { ...emptyBody(kind), ...body });
  if ('item' in checked) return { line, kind, title, item: checked.item, faults: [], raw: cells };
  return { line, kind, title, item: null, faults: checked.faults, raw: cells };
}

function readBody(kind: LibraryKind, cells: ReadonlyMap<string, string>): { body: ItemBody; faults: Fault[] } {
  const body: Record<string, FieldValue> = {};
  const faults: Fault[] = [];
  for (const field of kindFields[kind]) {
    const text = cells.get(field.name);
    if (text === undefined) continue;
    const read = readCell(field, text);
    if ('value' in read) body[field.name] = read.value;
    else faults.push(...read.faults.map((message) => ({ column: field.name, message })));
  }
  return { body, faults };
}

/** Blank ones too many are what spreadsheets leave behind. */
function tooManyCells(columns: readonly unknown[], cells: readonly string[]): Fault[] {
  const [first] = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (first === undefined) return [];
  const message =
    `The row has ${cells.length} cells and the header names ${columns.length}: ${quoted(first)} belongs to no column. ` +
    'A text with a separator in it must stand in quotation marks.';
  return [{ column: 'the row', message }];
}

/** A row that does not say its kind is of the file's. */
function otherKind(kind: LibraryKind, said: string): Fault[] {
  if (said.trim() === '') return [];
  const meant = kindMeant(said);
  if (meant === kind) return [];
  const message =
    meant === null
      ? `${quoted(said)} is no kind of item: ${libraryKinds.join(', ')}.`
      : `This file is of ${libraryKindNames[kind].many.toLowerCase()}. Put ${libraryKindNames[meant].many.toLowerCase()} into a file of their own.`;
  return [{ column: 'item', message }];
}
