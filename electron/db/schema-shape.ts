import { openDatabase, type Db } from './connection';
import { migrate, type Migration } from './migrate';

/** Every `table.column` with its type. Names only: the text of a CREATE statement differs between SQLite's versions. */
function columnsOf(db: Db): Set<string> {
  const names = db
    .prepare<[], string>(
      `SELECT m.name || '.' || c.name || ' ' || c.type
       FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  return new Set(names);
}

/** Columns that a file of the newest version should have and `db` has not; empty unless its structure is damaged. */
export function missingColumns(db: Db, migrations: readonly Migration[]): string[] {
  const model = openDatabase(':memory:');
  try {
    migrate(model, migrations);
    const actual = columnsOf(db);
    return [...columnsOf(model)].filter((column) => !actual.has(column));
  } finally {
    model.close();
  }
}
