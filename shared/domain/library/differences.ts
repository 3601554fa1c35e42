import { wordDiff, type WordDiff } from '../amendment/word-diff';
import type { Field, FieldValue, ItemBody } from './field';
import { fieldWords, isEmptyValue } from './item-body';
import type { LibraryKind } from './item-kind';
import { kindFields } from './kind-fields';
import { rowDifferences, type RowDifference } from './row-differences';

/** A field that two bodies of the same kind say differently. */
export interface FieldDifference {
  readonly field: Field;
  /** As it is read; empty where it says nothing. */
  readonly before: string;
  readonly after: string;
  readonly words: WordDiff;
  /** Row by row, for a field of rows; null for any other. */
  readonly rows: readonly RowDifference[] | null;
}

/** The fields that differ, in the order they are read. */
export const differences = (kind: LibraryKind, before: ItemBody, after: ItemBody): FieldDifference[] =>
  kindFields[kind]
    .filter((field) => !isSameValue(field, before[field.name], after[field.name]))
    .map((field) => fieldDifference(field, before[field.name], after[field.name]));

/** How one field differs; without words where both say the same. */
export function fieldDifference(
  field: Field,
  old: FieldValue | undefined,
  now: FieldValue | undefined,
): FieldDifference {
  const [before, after] = [fieldWords(field, old), fieldWords(field, now)];
  const rows = field.type === 'rows' ? rowDifferences(rowsIn(field, old), rowsIn(field, now)) : null;
  return { field, before, after, words: wordDiff(before, after), rows };
}

/** Whether a field says the same in both: letter for letter, an absent value like an empty one. */
export function isSameValue(field: Field, old: FieldValue | undefined, now: FieldValue | undefined): boolean {
  if (isEmptyValue(old) && isEmptyValue(now)) return true;
  if (field.type !== 'rows') return old === now;
  const [before, after] = [asRows(old), asRows(now)];
  return (
    before.length === after.length &&
    before.every((row, index) => field.columns.every(({ name }) => (row[name] ?? '') === (after[index]?.[name] ?? '')))
  );
}

const asRows = (value: FieldValue | undefined) => (typeof value === 'object' && value !== null ? value : []);
const rowsIn = (field: Field, value: FieldValue | undefined): readonly string[] =>
  asRows(value).map((row) => fieldWords(field, [row]));
