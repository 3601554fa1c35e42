import './data-table.css';

import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';

export interface DataColumn<T> {
  readonly id: string;
  readonly label: string;
  readonly render: (row: T) => ReactNode;
  /** `end` for figures. */
  readonly align?: 'start' | 'end' | undefined;
}

interface Props<T extends { readonly id: string }> {
  readonly label: string;
  /** The first one names the row. */
  readonly columns: readonly DataColumn<T>[];
  readonly rows: readonly T[];
  /** Enter or a press on the row. */
  readonly onOpen?: ((row: T) => void) | undefined;
  readonly emptyState?: ReactNode;
}

/** Rows to look through; arrow keys move between them. */
export function DataTable<T extends { readonly id: string }>({ label, columns, rows, onOpen, emptyState }: Props<T>) {
  const open = (id: string) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row) onOpen?.(row);
  };
  return (
    <div className="data-table">
      <Table
        aria-label={label}
        className="data-table__table"
        {...(onOpen && { onRowAction: (key) => open(String(key)) })}
      >
        <TableHeader>
          {columns.map((column, index) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={index === 0}
              className={`data-table__column data-table__column--${column.align ?? 'start'}`}
            >
              {column.label}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <div className="data-table__empty">{emptyState ?? 'Nothing here yet'}</div>}>
          {rows.map((row) => (
            <Row
              key={row.id}
              id={row.id}
              className={onOpen ? 'data-table__row data-table__row--opens' : 'data-table__row'}
            >
              {columns.map((column) => (
                <Cell key={column.id} className={`data-table__cell data-table__cell--${column.align ?? 'start'}`}>
                  {column.render(row)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
