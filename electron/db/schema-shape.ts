import { openDatabase, type Db } from './connection';
import { tablesOf } from './digested-columns';
import { migrate, type Migration } from './migrate';

/** Names only: the text of a CREATE statement differs between SQLite's versions. */
const columnsOf = (db: Db) =>
  tablesOf(db).flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));

/** Columns that a file of the newest version should have and `db` has not; empty unless its structure is damaged. */
export function missingColumns(db: Db, migrations: readonly Migration[]): string[] {
  const model = openDatabase(':memory:');
  try {
    migrate(model, migrations);
    const actual = new Set(columnsOf(db));
    return columnsOf(model).filter((column) => !actual.has(column));
  } finally {
    model.close();
  }
}
