import './rows-editor.css';

import { Plus, X } from 'lucide-react';
import { useId, useRef } from 'react';

import type { Column, FieldRow, FieldValue } from '#shared/domain/library/field';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { SortableList } from '../../../ui/sortable-list';
import { CellEditor } from './cell-editor';
import { focusSoon } from './focus-soon';
import { addRow, asRows, deleteRow, editCell, moveRow, type RowsField } from './item-edits';
import { useRowIds } from './row-ids';
import { shortWords } from './short-words';

interface Props {
  readonly field: RowsField;
  readonly value: FieldValue | undefined;
}

/** The rows of a field: each with its columns, to add, delete and put in order. */
export function RowsEditor({ field, value }: Props) {
  const rows = useRowIds(asRows(value));
  const root = useRef<HTMLDivElement>(null);
  const labelId = useId();
  const isFull = rows.length >= field.most;
  const add = () => {
    addRow(field);
    focusSoon(root, ['li:last-child .rows-editor__cells :is(textarea, input, button)']);
  };
  const remove = (index: number) => {
    deleteRow(field, index);
    const rowAt = (place: number) => `li:nth-child(${place}) .rows-editor__delete button`;
    focusSoon(root, [rowAt(index + 1), rowAt(index), '.rows-editor__add button']);
  };
  return (
    <div className="rows-editor" role="group" aria-labelledby={labelId} ref={root}>
      <span className="field__label" id={labelId}>
        {field.label}
      </span>
      <SortableList
        label={field.label}
        items={rows}
        itemName={({ row }) => nameOf(field.columns, row)}
        onMove={(id, toIndex) =>
          moveRow(
            field,
            rows.findIndex((row) => row.id === id),
            toIndex,
          )
        }
        renderItem={({ row }, index) => (
          <RowEditor field={field} row={row} index={index} onDelete={() => remove(index)} />
        )}
      />
      <span className="rows-editor__add">
        <Button size="small" icon={Plus} isDisabled={isFull} onPress={add} aria-label={`Add to: ${field.label}`}>
          Add
        </Button>
      </span>
      {isFull && <p className="field__description">{`At most ${field.most} rows.`}</p>}
    </div>
  );
}

interface RowProps {
  readonly field: RowsField;
  readonly row: FieldRow;
  readonly index: number;
  readonly onDelete: () => void;
}

function RowEditor({ field, row, index, onDelete }: RowProps) {
  const rowName = `${field.label}, row ${index + 1}`;
  const isAlone = field.columns.length === 1;
  return (
    <div className="rows-editor__row" role="group" aria-label={rowName}>
      <div className="rows-editor__cells">
        {field.columns.map((column) => (
          <CellEditor
            key={column.name}
            column={column}
            isAlone={isAlone}
            label={isAlone ? rowName : column.label}
            value={row[column.name] ?? ''}
            onChange={(text) => editCell(field, index, column.name, text)}
          />
        ))}
      </div>
      <span className="rows-editor__delete">
        <IconButton
          size="small"
          icon={X}
          label={`Delete: ${nameOf(field.columns, row) || `row ${index + 1}`}`}
          onPress={onDelete}
        />
      </span>
    </div>
  );
}

/** Names a row by the first of its columns that says something. */
function nameOf(columns: readonly Column[], row: FieldRow): string {
  const said = columns.map(
    ({ name, options }) => options?.find(({ id }) => id === row[name])?.label ?? row[name] ?? '',
  );
  return shortWords(said.find((text) => text.trim() !== '') ?? '');
}
