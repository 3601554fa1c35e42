import type { Migration } from '../migrate';

// SQL is frozen text: a migration imports nothing that can change later.
// Words that will grow (a status) are checked where rows are parsed: a CHECK could only be widened by rebuilding a table.
export const createWorkspace: Migration = {
  version: 1,
  up: (db) =>
    db.exec(`
      CREATE TABLE engagements (
        id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        name            TEXT    NOT NULL CHECK (name <> ''),
        industry        TEXT    NOT NULL,
        notes           TEXT    NOT NULL,
        accent_color    TEXT    NOT NULL CHECK (accent_color GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
        logo_json       TEXT    CHECK (logo_json IS NULL OR json_valid(logo_json)),
        page_size       TEXT    NOT NULL CHECK (page_size IN ('A4', 'Letter')),
        locale          TEXT    NOT NULL CHECK (locale <> ''),
        currency        TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
        is_sample       INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
        created_at_ms   INTEGER NOT NULL CHECK (created_at_ms >= 0),
        updated_at_ms   INTEGER NOT NULL CHECK (updated_at_ms >= 0),
        archived_at_ms  INTEGER CHECK (archived_at_ms >= 0)
      ) STRICT;

      CREATE TABLE people (
        id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        engagement_id   TEXT    NOT NULL REFERENCES engagements (id) ON DELETE CASCADE,
        name            TEXT    NOT NULL CHECK (name <> ''),
        title           TEXT    NOT NULL,
        function        TEXT    NOT NULL CHECK (function <> ''),
        email           TEXT    NOT NULL
      ) STRICT;
      CREATE INDEX people_by_engagement ON people (engagement_id);

      CREATE TABLE agreements (
        id                  TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        engagement_id       TEXT    NOT NULL REFERENCES engagements (id) ON DELETE CASCADE,
        status              TEXT    NOT NULL CHECK (status <> ''),
        document_json       TEXT    NOT NULL CHECK (json_valid(document_json)),
        document_sha256     TEXT    NOT NULL CHECK (length(document_sha256) = 64),
        facilitation_json   TEXT    NOT NULL CHECK (json_valid(facilitation_json)),
        facilitation_sha256 TEXT    NOT NULL CHECK (length(facilitation_sha256) = 64),
        rev                 INTEGER NOT NULL CHECK (rev >= 0),
        created_at_ms       INTEGER NOT NULL CHECK (created_at_ms >= 0),
        updated_at_ms       INTEGER NOT NULL CHECK (updated_at_ms >= 0)
      ) STRICT;
      CREATE INDEX agreements_by_engagement ON agreements (engagement_id);

      CREATE TABLE agreement_conflicts (
        id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        agreement_id    TEXT    NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
        based_on_rev    INTEGER NOT NULL CHECK (based_on_rev >= 0),
        draft_json      TEXT    NOT NULL CHECK (json_valid(draft_json)),
        draft_sha256    TEXT    NOT NULL CHECK (length(draft_sha256) = 64),
        kept_at_ms      INTEGER NOT NULL CHECK (kept_at_ms >= 0)
      ) STRICT;
      CREATE INDEX agreement_conflicts_by_agreement ON agreement_conflicts (agreement_id);

      CREATE TABLE settings (
        key             TEXT    NOT NULL PRIMARY KEY CHECK (key <> ''),
        value_json      TEXT    NOT NULL CHECK (json_valid(value_json))
      ) STRICT;
    `),
};
