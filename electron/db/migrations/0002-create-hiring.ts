import type { Migration } from '../migrate';

// SQL is frozen text: a migration imports nothing that can change later.
// What must never be changed once it is written (a locked kit, a committed scorecard, a moved score, a decision) is
// guarded by triggers; deleting stays possible, because a candidate has the right to be erased.
export const createHiring: Migration = {
  version: 2,
  up: (db) =>
    db.exec(`
      CREATE TABLE searches (
        id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        engagement_id   TEXT    NOT NULL REFERENCES engagements (id) ON DELETE CASCADE,
        document_json   TEXT    NOT NULL CHECK (json_valid(document_json)),
        document_sha256 TEXT    NOT NULL CHECK (length(document_sha256) = 64),
        rev             INTEGER NOT NULL CHECK (rev >= 0),
        created_at_ms   INTEGER NOT NULL CHECK (created_at_ms >= 0),
        updated_at_ms   INTEGER NOT NULL CHECK (updated_at_ms >= 0)
      ) STRICT;
      CREATE INDEX searches_by_engagement ON searches (engagement_id);

      CREATE TABLE kits (
        search_id       TEXT    NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
        seat_id         TEXT    NOT NULL CHECK (seat_id <> ''),
        date            INTEGER NOT NULL CHECK (date BETWEEN 1 AND 3),
        document_json   TEXT    NOT NULL CHECK (json_valid(document_json)),
        document_sha256 TEXT    NOT NULL CHECK (length(document_sha256) = 64),
        rev             INTEGER NOT NULL CHECK (rev >= 0),
        updated_at_ms   INTEGER NOT NULL CHECK (updated_at_ms >= 0),
        PRIMARY KEY (search_id, seat_id, date)
      ) STRICT;

      CREATE TABLE kit_versions (
        id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        search_id       TEXT    NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
        seat_id         TEXT    NOT NULL CHECK (seat_id <> ''),
        date            INTEGER NOT NULL CHECK (date BETWEEN 1 AND 3),
        version         INTEGER NOT NULL CHECK (version >= 1),
        kit_json        TEXT    NOT NULL CHECK (json_valid(kit_json)),
        kit_sha256      TEXT    NOT NULL CHECK (length(kit_sha256) = 64),
        locked_at_ms    INTEGER NOT NULL CHECK (locked_at_ms >= 0),
        UNIQUE (search_id, seat_id, date, version)
      ) STRICT;
      CREATE TRIGGER kit_versions_are_final BEFORE UPDATE ON kit_versions
      BEGIN SELECT RAISE(ABORT, 'a locked kit cannot change'); END;

      CREATE TABLE candidates (
        id               TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        search_id        TEXT    NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
        candidate_json   TEXT    NOT NULL CHECK (json_valid(candidate_json)),
        candidate_sha256 TEXT    NOT NULL CHECK (length(candidate_sha256) = 64),
        stage            TEXT    NOT NULL CHECK (stage <> ''),
        created_at_ms    INTEGER NOT NULL CHECK (created_at_ms >= 0),
        updated_at_ms    INTEGER NOT NULL CHECK (updated_at_ms >= 0)
      ) STRICT;
      CREATE INDEX candidates_by_search ON candidates (search_id);

      CREATE TABLE candidate_files (
        id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        candidate_id    TEXT    NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
        name            TEXT    NOT NULL CHECK (name <> ''),
        media_type      TEXT    NOT NULL CHECK (media_type <> ''),
        content         BLOB    NOT NULL,
        content_sha256  TEXT    NOT NULL CHECK (length(content_sha256) = 64),
        added_at_ms     INTEGER NOT NULL CHECK (added_at_ms >= 0)
      ) STRICT;
      CREATE INDEX candidate_files_by_candidate ON candidate_files (candidate_id);

      CREATE TABLE date_seats (
        candidate_id    TEXT    NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
        date            INTEGER NOT NULL CHECK (date BETWEEN 1 AND 3),
        seat_id         TEXT    NOT NULL CHECK (seat_id <> ''),
        excuse_reason   TEXT    CHECK (excuse_reason <> ''),
        excused_at_ms   INTEGER CHECK (excused_at_ms >= 0),
        PRIMARY KEY (candidate_id, date, seat_id),
        CHECK ((excuse_reason IS NULL) = (excused_at_ms IS NULL))
      ) STRICT;
      CREATE TRIGGER excused_stays_excused BEFORE UPDATE ON date_seats WHEN OLD.excused_at_ms IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an excused seat stays excused'); END;

      CREATE TABLE scorecards (
        id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        candidate_id    TEXT    NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
        seat_id         TEXT    NOT NULL CHECK (seat_id <> ''),
        date            INTEGER NOT NULL CHECK (date BETWEEN 1 AND 3),
        generation      INTEGER NOT NULL CHECK (generation >= 0),
        kit_version_id  TEXT    NOT NULL REFERENCES kit_versions (id),
        document_json   TEXT    NOT NULL CHECK (json_valid(document_json)),
        document_sha256 TEXT    NOT NULL CHECK (length(document_sha256) = 64),
        rev             INTEGER NOT NULL CHECK (rev >= 0),
        started_at_ms   INTEGER NOT NULL CHECK (started_at_ms >= 0),
        committed_at_ms INTEGER CHECK (committed_at_ms >= 0),
        UNIQUE (candidate_id, seat_id, date, generation)
      ) STRICT;
      CREATE TRIGGER committed_scorecards_are_final BEFORE UPDATE ON scorecards WHEN OLD.committed_at_ms IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a committed scorecard cannot change'); END;

      CREATE TABLE seat_pins (
        search_id        TEXT    NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
        seat_id          TEXT    NOT NULL CHECK (seat_id <> ''),
        generation       INTEGER NOT NULL CHECK (generation >= 0),
        salt             TEXT,
        hash             TEXT,
        wrong_tries      INTEGER NOT NULL CHECK (wrong_tries >= 0),
        blocked_until_ms INTEGER CHECK (blocked_until_ms >= 0),
        reset_at_ms      INTEGER CHECK (reset_at_ms >= 0),
        PRIMARY KEY (search_id, seat_id),
        CHECK ((salt IS NULL) = (hash IS NULL))
      ) STRICT;

      CREATE TABLE open_seat (
        only_row        INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
        search_id       TEXT    NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
        seat_id         TEXT    NOT NULL CHECK (seat_id <> ''),
        candidate_id    TEXT    REFERENCES candidates (id) ON DELETE SET NULL
      ) STRICT;

      CREATE TABLE debriefs (
        candidate_id    TEXT    NOT NULL PRIMARY KEY REFERENCES candidates (id) ON DELETE CASCADE,
        document_json   TEXT    NOT NULL CHECK (json_valid(document_json)),
        document_sha256 TEXT    NOT NULL CHECK (length(document_sha256) = 64),
        rev             INTEGER NOT NULL CHECK (rev >= 0)
      ) STRICT;

      CREATE TABLE score_moves (
        id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        candidate_id    TEXT    NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
        move_json       TEXT    NOT NULL CHECK (json_valid(move_json)),
        move_sha256     TEXT    NOT NULL CHECK (length(move_sha256) = 64),
        moved_at_ms     INTEGER NOT NULL CHECK (moved_at_ms >= 0)
      ) STRICT;
      CREATE INDEX score_moves_by_candidate ON score_moves (candidate_id, moved_at_ms);
      CREATE TRIGGER score_moves_are_final BEFORE UPDATE ON score_moves
      BEGIN SELECT RAISE(ABORT, 'a moved score stays on record'); END;

      CREATE TABLE decisions (
        id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        candidate_id    TEXT    NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
        decision_json   TEXT    NOT NULL CHECK (json_valid(decision_json)),
        decision_sha256 TEXT    NOT NULL CHECK (length(decision_sha256) = 64),
        decided_at_ms   INTEGER NOT NULL CHECK (decided_at_ms >= 0)
      ) STRICT;
      CREATE INDEX decisions_by_candidate ON decisions (candidate_id, decided_at_ms);
      CREATE TRIGGER decisions_are_final BEFORE UPDATE ON decisions
      BEGIN SELECT RAISE(ABORT, 'a decision can only be followed by another'); END;

      CREATE TABLE erasure_certificates (
        id                 TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        certificate_json   TEXT    NOT NULL CHECK (json_valid(certificate_json)),
        certificate_sha256 TEXT    NOT NULL CHECK (length(certificate_sha256) = 64),
        erased_at_ms       INTEGER NOT NULL CHECK (erased_at_ms >= 0),
        -- Whom to look for in the backups; gone once they are rewritten.
        pending_candidate_id TEXT
      ) STRICT;
    `),
};
