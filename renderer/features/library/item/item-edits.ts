import { castDraft, type Draft } from 'immer';

import type { Field, FieldRow, FieldValue } from '#shared/domain/library/field';
import { offerTakeBack, offerUndo } from '../../../ui/offer-undo';
import { moveItem } from '../../../ui/list-order';
import type { ItemDraft } from './item-draft';
import { itemDraft } from './item-store';

export type RowsField = Extract<Field, { type: 'rows' }>;
type Rows = Record<string, string>[];

/** Changes one field of the open item; letters typed in a text are one step. */
export function editValue(field: Field, value: FieldValue): void {
  const isTyped = field.type === 'text' || field.type === 'long' || field.type === 'number';
  editDraft(
    `Edit “${field.label}”`,
    (draft) => void (draft.body[field.name] = castDraft(value)),
    isTyped ? field.name : undefined,
  );
}

/** Changes what stands beside the fields: tags, source, licence. */
export const editDraft = (label: string, recipe: (draft: Draft<ItemDraft>) => void, mergeKey?: string): void =>
  itemDraft.edit(label, recipe, mergeKey);

/** Changes the rows of a field. */
function editRows(field: RowsField, label: string, recipe: (rows: Rows) => void, mergeKey?: string): void {
  editDraft(label, (draft) => recipe(rowsOf(draft, field.name)), mergeKey);
}

/** The rows of a field to change, also where an item has none yet. */
export function rowsOf(draft: Draft<ItemDraft>, name: string): Rows {
  const rows = draft.body[name];
  if (Array.isArray(rows)) return rows;
  const made: Rows = [];
  draft.body[name] = made;
  return made;
}

const blankRow = (field: RowsField): Record<string, string> =>
  Object.fromEntries(field.columns.map(({ name }) => [name, '']));

export const addRow = (field: RowsField): void =>
  editRows(field, `Add a row to “${field.label}”`, (rows) => void rows.push(blankRow(field)));

export function editCell(field: RowsField, index: number, column: string, text: string): void {
  editRows(
    field,
    `Edit “${field.label}”`,
    (rows) => {
      const row = rows[index];
      if (row) row[column] = text;
    },
    `${field.name}.${index}.${column}`,
  );
}

/** Deletes a row and offers to take it back. */
export function deleteRow(field: RowsField, index: number): void {
  editRows(field, `Delete a row of “${field.label}”`, (rows) => void rows.splice(index, 1));
  tellDeleted(`Row ${index + 1} of “${field.label}”`);
}

export const tellDeleted = (what: string): void => offerUndo(what, () => void itemDraft.undo(), itemDraft.useDraft);

/** Says what was just done to the open item and offers to take it back. */
export const tellDone = (title: string, undo: () => void): void => offerTakeBack(title, undo, itemDraft.useDraft);

export function moveRow(field: RowsField, from: number, to: number): void {
  editDraft(`Move a row of “${field.label}”`, (draft) => {
    const rows = rowsOf(draft, field.name);
    draft.body[field.name] = moveItem(
      rows.map((row, index) => ({ id: String(index), row })),
      String(from),
      to,
    ).map(({ row }) => row);
  });
}

/** The rows of a value; none for any other. */
export const asRows = (value: FieldValue | undefined): readonly FieldRow[] =>
  typeof value === 'object' && value !== null ? value : [];
