// What version 5 added to the tables of version 4. Frozen like its migration: this text is never adapted.
export const tablesV5 = `
  -- A pulse that ended. What people answered stands in rows without an author, an order or a time.
  CREATE TABLE pulse_rounds (
    id                TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement_id      TEXT    NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    -- The day alone: an instant could be matched with who had the laptop.
    held_on           TEXT    NOT NULL CHECK (length(held_on) = 10),
    -- The statements as they were asked.
    statements_json   TEXT    NOT NULL CHECK (json_valid(statements_json)),
    statements_sha256 TEXT    NOT NULL CHECK (length(statements_sha256) = 64)
  ) STRICT;
  CREATE INDEX pulse_rounds_by_agreement ON pulse_rounds (agreement_id);
  -- One for each answer, not for each person; the random id is the only order there is.
  CREATE TABLE pulse_answers (
    id                TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    round_id          TEXT    NOT NULL REFERENCES pulse_rounds (id) ON DELETE CASCADE,
    side              TEXT    NOT NULL CHECK (side IN ('marketing', 'sales')),
    statement_id      TEXT    NOT NULL CHECK (statement_id <> ''),
    value             INTEGER NOT NULL CHECK (value BETWEEN 1 AND 5)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER pulse_answers_are_final BEFORE UPDATE ON pulse_answers
  BEGIN SELECT RAISE(ABORT, 'answers of a pulse cannot change'); END;

  -- A number a side wrote down blind: committed by its digest, shown once both sides have committed.
  CREATE TABLE gap_numbers (
    agreement_id      TEXT    NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    row_id            TEXT    NOT NULL CHECK (row_id <> ''),
    side              TEXT    NOT NULL CHECK (side IN ('marketing', 'sales')),
    -- As the side read them: the list of questions may say something else by now.
    question          TEXT    NOT NULL CHECK (question <> ''),
    unit              TEXT    NOT NULL,
    value             REAL    NOT NULL CHECK (value >= 0),
    -- The digest is of the agreement, the row with its words, the side, the number and this salt.
    salt              TEXT    NOT NULL CHECK (length(salt) = 32),
    commitment        TEXT    NOT NULL CHECK (length(commitment) = 64),
    committed_at_ms   INTEGER NOT NULL CHECK (committed_at_ms >= 0),
    PRIMARY KEY (agreement_id, row_id, side)
  ) STRICT;
  CREATE TRIGGER gap_numbers_are_final BEFORE UPDATE ON gap_numbers
  BEGIN SELECT RAISE(ABORT, 'a committed number cannot change'); END;

  -- Both sides sort the same leads; terms and leads as they were when the round began.
  CREATE TABLE sorting_rounds (
    id                TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement_id      TEXT    NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    number            INTEGER NOT NULL CHECK (number >= 1),
    material_json     TEXT    NOT NULL CHECK (json_valid(material_json)),
    material_sha256   TEXT    NOT NULL CHECK (length(material_sha256) = 64),
    created_at_ms     INTEGER NOT NULL CHECK (created_at_ms >= 0),
    UNIQUE (agreement_id, number)
  ) STRICT;
  CREATE TABLE sorting_sheets (
    round_id          TEXT    NOT NULL REFERENCES sorting_rounds (id) ON DELETE CASCADE,
    side              TEXT    NOT NULL CHECK (side IN ('marketing', 'sales')),
    sheet_json        TEXT    NOT NULL CHECK (json_valid(sheet_json)),
    sheet_sha256      TEXT    NOT NULL CHECK (length(sheet_sha256) = 64),
    rev               INTEGER NOT NULL CHECK (rev >= 0),
    -- Null while it can still be changed.
    committed_at_ms   INTEGER CHECK (committed_at_ms >= 0),
    PRIMARY KEY (round_id, side)
  ) STRICT;
  CREATE TRIGGER committed_sheets_are_final BEFORE UPDATE ON sorting_sheets
  WHEN OLD.committed_at_ms IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a committed sheet cannot change'); END;

  -- A quarter looked back on: actuals, what was decided, and who does it.
  CREATE TABLE reviews (
    id                TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement_id      TEXT    NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    document_json     TEXT    NOT NULL CHECK (json_valid(document_json)),
    document_sha256   TEXT    NOT NULL CHECK (length(document_sha256) = 64),
    rev               INTEGER NOT NULL CHECK (rev >= 0),
    created_at_ms     INTEGER NOT NULL CHECK (created_at_ms >= 0),
    updated_at_ms     INTEGER NOT NULL CHECK (updated_at_ms >= 0),
    -- Null until the meeting was held; a held review is read-only.
    held_at_ms        INTEGER CHECK (held_at_ms >= 0)
  ) STRICT;
  CREATE INDEX reviews_by_agreement ON reviews (agreement_id, created_at_ms DESC);
  CREATE TRIGGER held_reviews_are_final BEFORE UPDATE ON reviews
  WHEN OLD.held_at_ms IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a held review cannot change'); END;
`;
