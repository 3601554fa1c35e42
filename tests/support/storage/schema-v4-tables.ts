// What version 4 added to the tables of version 3. Frozen like its migration: this text is never adapted.
export const tablesV4 = `
  -- The user's own items. What ships is read from its files and stands in no row.
  CREATE TABLE library_items (
    number          INTEGER NOT NULL PRIMARY KEY,
    id              TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    kind            TEXT    NOT NULL CHECK (kind <> ''),
    state           TEXT    NOT NULL CHECK (state IN ('active', 'archived', 'trashed')),
    title           TEXT    NOT NULL,
    -- What lists are narrowed by, taken from the body.
    facets_json     TEXT    NOT NULL CHECK (json_valid(facets_json)),
    tags_json       TEXT    NOT NULL CHECK (json_valid(tags_json)),
    provenance_json TEXT    NOT NULL CHECK (json_valid(provenance_json)),
    licence         TEXT    NOT NULL,
    rev             INTEGER NOT NULL CHECK (rev >= 0),
    created_at_ms   INTEGER NOT NULL CHECK (created_at_ms >= 0),
    updated_at_ms   INTEGER NOT NULL CHECK (updated_at_ms >= 0),
    -- The shipped item it was copied from, as it read then.
    origin_id       TEXT    CHECK (origin_id <> ''),
    origin_version  INTEGER CHECK (origin_version >= 1),
    -- The long texts stand last: a list is read without them.
    base_sha256     TEXT    CHECK (length(base_sha256) = 64),
    body_sha256     TEXT    NOT NULL CHECK (length(body_sha256) = 64),
    body_json       TEXT    NOT NULL CHECK (json_valid(body_json)),
    base_json       TEXT    CHECK (json_valid(base_json)),
    CHECK ((origin_id IS NULL) = (origin_version IS NULL) AND (origin_id IS NULL) = (base_json IS NULL)
      AND (base_json IS NULL) = (base_sha256 IS NULL))
  ) STRICT;

  -- One for each editing session, written over while it lasts.
  CREATE TABLE library_versions (
    item_number     INTEGER NOT NULL REFERENCES library_items (number) ON DELETE CASCADE,
    number          INTEGER NOT NULL CHECK (number >= 1),
    session_id      TEXT    NOT NULL CHECK (length(session_id) = 36),
    body_json       TEXT    NOT NULL CHECK (json_valid(body_json)),
    body_sha256     TEXT    NOT NULL CHECK (length(body_sha256) = 64),
    saved_at_ms     INTEGER NOT NULL CHECK (saved_at_ms >= 0),
    PRIMARY KEY (item_number, number)
  ) STRICT;

  -- A collected sound bite or story and the commitment it counts towards. Items may ship, so there is no key to them.
  CREATE TABLE library_links (
    item_id         TEXT    NOT NULL CHECK (item_id <> ''),
    agreement_id    TEXT    NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    row_id          TEXT    NOT NULL CHECK (row_id <> ''),
    PRIMARY KEY (agreement_id, row_id, item_id)
  ) STRICT;
  CREATE INDEX library_links_by_item ON library_links (item_id);

  -- Words of the user's own items by their number; the texts themselves stand in library_items alone.
  CREATE VIRTUAL TABLE library_words USING fts5 (
    title, words, tags,
    content = '', contentless_delete = 1,
    prefix = '2', tokenize = 'unicode61 remove_diacritics 2'
  );

  -- Seats of a search rate the same written answers, each on its own.
  CREATE TABLE calibrations (
    id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    search_id       TEXT    NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
    -- The shipped set as it was when the session began.
    set_id          TEXT    NOT NULL CHECK (set_id <> ''),
    set_json        TEXT    NOT NULL CHECK (json_valid(set_json)),
    set_sha256      TEXT    NOT NULL CHECK (length(set_sha256) = 64),
    created_at_ms   INTEGER NOT NULL CHECK (created_at_ms >= 0)
  ) STRICT;
  CREATE INDEX calibrations_by_search ON calibrations (search_id, created_at_ms DESC);
  -- Who takes part, as the panel named them when the session began. Excusing one lasts.
  CREATE TABLE calibration_seats (
    calibration_id  TEXT    NOT NULL REFERENCES calibrations (id) ON DELETE CASCADE,
    seat_id         TEXT    NOT NULL CHECK (seat_id <> ''),
    kind            TEXT    NOT NULL CHECK (kind <> ''),
    person_name     TEXT    NOT NULL,
    excuse_reason   TEXT    CHECK (excuse_reason <> ''),
    excused_at_ms   INTEGER CHECK (excused_at_ms >= 0),
    PRIMARY KEY (calibration_id, seat_id),
    CHECK ((excuse_reason IS NULL) = (excused_at_ms IS NULL))
  ) STRICT;
  -- One for each PIN a seat rated under: whoever has the next one does not read what was written under the last.
  CREATE TABLE calibration_ratings (
    calibration_id  TEXT    NOT NULL,
    seat_id         TEXT    NOT NULL,
    generation      INTEGER NOT NULL CHECK (generation >= 0),
    ratings_json    TEXT    NOT NULL CHECK (json_valid(ratings_json)),
    ratings_sha256  TEXT    NOT NULL CHECK (length(ratings_sha256) = 64),
    rev             INTEGER NOT NULL CHECK (rev >= 0),
    -- Null while they can still be changed.
    committed_at_ms INTEGER CHECK (committed_at_ms >= 0),
    PRIMARY KEY (calibration_id, seat_id, generation),
    FOREIGN KEY (calibration_id, seat_id) REFERENCES calibration_seats (calibration_id, seat_id) ON DELETE CASCADE
  ) STRICT;
  CREATE TRIGGER committed_ratings_are_final BEFORE UPDATE ON calibration_ratings
  WHEN OLD.committed_at_ms IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'committed ratings cannot change'); END;
  CREATE TRIGGER committed_ratings_stay BEFORE DELETE ON calibration_ratings
  WHEN OLD.committed_at_ms IS NOT NULL AND EXISTS (SELECT 1 FROM calibrations WHERE id = OLD.calibration_id)
  BEGIN SELECT RAISE(ABORT, 'committed ratings stay'); END;
`;
