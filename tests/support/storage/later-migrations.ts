import type { Migration } from '../../../electron/db/migrate';
import { appMigrations } from '../../../electron/db/app-migrations';
import { latestVersion } from '../../../electron/db/migrate';

// Stand-ins for what later versions will do, one of each kind: add and fill a column, build a table anew, index. They
// take long enough for a kill to meet them in the middle.
const first = latestVersion(appMigrations) + 1;

const addWordCount: Migration = {
  version: first,
  up: (db) =>
    db.exec(`
      ALTER TABLE agreements ADD COLUMN letters INTEGER NOT NULL DEFAULT 0;
      UPDATE agreements SET letters = length(document_json);
    `),
};

// Triggers of other tables name this one: the old way of renaming leaves them alone. Its own go with it and come back.
const rebuildAgreements: Migration = {
  version: first + 1,
  up: (db) => {
    const triggers = db
      .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'agreements'")
      .pluck()
      .all();
    db.exec(`
      PRAGMA legacy_alter_table = ON;
      CREATE TABLE agreements_new (
        id TEXT NOT NULL PRIMARY KEY, engagement_id TEXT NOT NULL REFERENCES engagements (id) ON DELETE CASCADE,
        status TEXT NOT NULL, document_json TEXT NOT NULL, document_sha256 TEXT NOT NULL, facilitation_json TEXT NOT NULL,
        facilitation_sha256 TEXT NOT NULL, rev INTEGER NOT NULL, created_at_ms INTEGER NOT NULL,
        updated_at_ms INTEGER NOT NULL, letters INTEGER NOT NULL) STRICT;
      INSERT INTO agreements_new SELECT * FROM agreements;
      DROP TABLE agreements;
      ALTER TABLE agreements_new RENAME TO agreements;
      PRAGMA legacy_alter_table = OFF;
      ${triggers.join(';\n')}
    `);
  },
};

const indexAgreements: Migration = {
  version: first + 2,
  up: (db) => db.exec('CREATE INDEX agreements_by_letters ON agreements (letters, document_json)'),
};

export const withLaterMigrations: readonly Migration[] = [
  ...appMigrations,
  addWordCount,
  rebuildAgreements,
  indexAgreements,
];
