import './data-table.css';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components';

export interface DataColumn<T> {
  readonly id: string;
  readonly label: string;
  readonly render: (row: T) => ReactNode;
  /** `end` for figures. */
  readonly align?: 'start' | 'end' | undefined;
  /** Lets the rows be sorted by this column. */
  readonly compare?: ((a: T, b: T) => number) | undefined;
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

/** Rows to look through; arrow keys move between them. They stand as given until a column is chosen to sort by. */
export function DataTable<T extends { readonly id: string }>({ label, columns, rows, onOpen, emptyState }: Props<T>) {
  const [sort, setSort] = useState<SortDescriptor | undefined>();
  const open = (id: string) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row) onOpen?.(row);
  };
  return (
    <div className="data-table">
      <Table
        aria-label={label}
        className="data-table__table"
        {...(sort && { sortDescriptor: sort })}
        onSortChange={setSort}
        {...(onOpen && { onRowAction: (key) => open(String(key)) })}
      >
        <TableHeader>
          {columns.map((column, index) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={index === 0}
              allowsSorting={column.compare !== undefined}
              className={`data-table__column data-table__column--${column.align ?? 'start'}`}
            >
              {({ sortDirection }) => (
                <span className="data-table__label">
                  {column.label}
                  {sortDirection === 'ascending' && <ArrowUp size={12} aria-hidden />}
                  {sortDirection === 'descending' && <ArrowDown size={12} aria-hidden />}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <div className="data-table__empty">{emptyState ?? 'Nothing here yet'}</div>}>
          {sorted(rows, columns, sort).map((row) => (
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

function sorted<T>(rows: readonly T[], columns: readonly DataColumn<T>[], sort: SortDescriptor | undefined) {
  const compare = columns.find(({ id }) => id === sort?.column)?.compare;
  if (!compare) return rows;
  const sign = sort?.direction === 'descending' ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a, b));
}
