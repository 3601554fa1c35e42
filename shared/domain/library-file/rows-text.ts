import type { Column, FieldRow } from '../library/field';
import { readChoice } from './read-choice';
import { EMPTY_PART, escaped, splitEscaped, unescaped } from './escapes';

const bar = '|';

/** Rows in one cell: one to a line, their columns with ` | ` between them. */
export const rowsText = (columns: readonly Column[], rows: readonly FieldRow[]): string =>
  rows.map((row) => lineOf(columns, row)).join('\n');

/** A line without words would be passed over in reading. */
function lineOf(columns: readonly Column[], row: FieldRow): string {
  const line = columns.map(({ name }) => escaped(row[name] ?? '', bar)).join(` ${bar} `);
  return line.trim() === '' ? `${EMPTY_PART}${line}` : line;
}

interface RowsRead {
  readonly rows: readonly FieldRow[];
  /** What is wrong with a row, by its number from 1. */
  readonly faults: readonly string[];
}

/** Back from {@link rowsText}. Lines without words are passed over, columns that are missing at the end are empty. */
export function readRows(columns: readonly Column[], text: string): RowsRead {
  const lines = wordyLines(text);
  const read = lines.map((line, index) => readLine(columns, line, index + 1));
  return { rows: read.map(({ row }) => row), faults: read.flatMap(({ faults }) => faults) };
}

/** How many rows stand in a cell. */
export const linesIn = (text: string): number => wordyLines(text).length;

const wordyLines = (text: string): string[] => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

function readLine(columns: readonly Column[], line: string, number: number): { row: FieldRow; faults: string[] } {
  const parts = partsOf(line);
  const faults: string[] = [];
  if (parts.length > columns.length) faults.push(tooManyParts(columns, parts.length, number));
  const values = columns.map(({ name, label, options }, index): [string, string] => {
    const part = parts[index] ?? '';
    if (!options) return [name, part];
    const choice = readChoice(options, part);
    if ('fault' in choice) faults.push(`Row ${number}, ${label}: ${choice.fault}`);
    return [name, 'fault' in choice ? '' : choice.id];
  });
  return { row: Object.fromEntries(values), faults };
}

/** One space on either side of a bar belongs to it; all others are part of the text. */
function partsOf(line: string): string[] {
  const parts = splitEscaped(line, bar);
  return parts.map((part, index) => {
    const begun = index > 0 && part.startsWith(' ') ? part.slice(1) : part;
    const ended = index < parts.length - 1 && begun.endsWith(' ') ? begun.slice(0, -1) : begun;
    return unescaped(ended, bar);
  });
}

function tooManyParts(columns: readonly Column[], found: number, number: number): string {
  const expected = columns.map(({ name }) => name).join(` ${bar} `);
  return `Row ${number} has ${found} parts where there can be ${columns.length} (${expected}). Write \\| for a bar that is part of the text.`;
}
