import type { Db } from './connection';

/** A column `x_json` with its digest `x_sha256` beside it. The convention holds for every version of the schema. */
export interface DigestedColumn {
  readonly table: string;
  readonly text: string;
  readonly digest: string;
}

export interface TableColumns {
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Every table with its columns, by name, whatever version the file has. Without the index of words: it holds nothing
 * that is not in another table, and is made again from there.
 */
export function tablesOf(db: Db): TableColumns[] {
  const rows = db
    .prepare<[], { table: string; column: string }>(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_schema m, pragma_table_info(m.name) c
       JOIN pragma_table_list l ON l.schema = 'main' AND l.name = m.name AND l.type = 'table'
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid`,
    )
    .all();
  const names = [...new Set(rows.map(({ table }) => table))];
  return names.map((table) => ({
    table,
    columns: rows.filter((row) => row.table === table).map(({ column }) => column),
  }));
}

export function digestedColumnsOf({ table, columns }: TableColumns): DigestedColumn[] {
  return columns.flatMap((text) => {
    const digest = text.replace(/_json$/, '_sha256');
    return digest !== text && columns.includes(digest) ? [{ table, text, digest }] : [];
  });
}

/** Columns with the bytes of a file: `content` with `content_sha256` beside it. */
export function fileColumnsOf({ columns }: TableColumns): string[] {
  return columns.filter((column) => !column.endsWith('_json') && columns.includes(`${column}_sha256`));
}
