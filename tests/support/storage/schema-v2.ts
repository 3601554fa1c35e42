import { createHash } from 'node:crypto';

import { schemaV1 } from './schema-v1';

// A workspace as version 2 wrote it, on top of version 1. Frozen like its migration: this text is never adapted; a later
// version adds a file of its own beside it.
const schema = `
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
`;

const idOf = (kind: string, index: number) => `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const stored = (value: unknown) => {
  const json = JSON.stringify(value);
  return `${quoted(json)}, '${sha256(json)}'`;
};
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join(',\n');

const profile = { mission: 'Zwölf Monate, ein Ziel', competencies: [{ id: 'numbers', name: 'Numbers' }] };
const panel = { seats: [{ id: 'cfo', kind: 'cfo', personName: "O'Hara", dates: [1] }] };
const searchRow = (index: number) =>
  `('${idOf('c', index)}', '${idOf('e', index)}', ${stored({ title: `Search ${index}`, profile, panel })}, 3, 1700000000000, ${1_700_000_000_000 + index})`;
const kit = { items: [{ id: 'goal', text: 'What should marketing’s primary goal be?', competencyId: 'numbers' }] };
const kitRow = (index: number) => `('${idOf('c', index)}', 'cfo', 1, ${stored(kit)}, 2, 1700000000000)`;
const versionRow = (index: number) =>
  `('${idOf('d', index)}', '${idOf('c', index)}', 'cfo', 1, 1, ${stored(kit)}, 1700000000000)`;
const candidateRow = (index: number) =>
  `('${idOf('f', index)}', '${idOf('c', index % 5)}', ${stored({ name: `Candidate ${index} 🙂`, notes: 'Called back. '.repeat(60) })}, 'date-1', 1700000000000, 1700000000000)`;
const fileRow = (index: number) =>
  `('${idOf('9', index)}', '${idOf('f', index)}', 'CV.txt', 'text/plain', x'4356', '${sha256('CV')}', 1700000000000)`;
const dateRow = (index: number) => `('${idOf('f', index)}', 1, 'cfo', NULL, NULL)`;
const card = { answers: { goal: { rating: 4, evidence: 'Named “payback in 12 months”.' } }, notes: '…' };
const cardRow = (index: number) =>
  `('${idOf('8', index)}', '${idOf('f', index)}', 'cfo', 1, 0, '${idOf('d', index % 5)}', ${stored(card)}, 4, 1700000000000, ${index % 2 === 0 ? 1_700_000_000_500 : 'NULL'})`;
const debriefRow = (index: number) => `('${idOf('f', index)}', ${stored({ summary: 'We agree.' })}, 1)`;
const decision = { kind: 'hire', reason: '', decidedBy: 'Cleo', dissents: [] };
const decisionRow = (index: number) =>
  `('${idOf('7', index)}', '${idOf('f', index)}', ${stored(decision)}, 1700000001000)`;

/** SQL that makes such a file: what version 1 held, and 5 searches with 20 candidates, their files and scorecards. */
export const schemaV2 = `
  ${schemaV1}
  ${schema}
  INSERT INTO searches VALUES ${rows(5, searchRow)};
  INSERT INTO kits VALUES ${rows(5, kitRow)};
  INSERT INTO kit_versions VALUES ${rows(5, versionRow)};
  INSERT INTO candidates VALUES ${rows(20, candidateRow)};
  INSERT INTO candidate_files VALUES ${rows(20, fileRow)};
  INSERT INTO date_seats VALUES ${rows(20, dateRow)};
  INSERT INTO scorecards VALUES ${rows(20, cardRow)};
  INSERT INTO seat_pins VALUES ('${idOf('c', 0)}', 'cfo', 0, NULL, NULL, 0, NULL, NULL);
  INSERT INTO debriefs VALUES ${rows(5, debriefRow)};
  INSERT INTO decisions VALUES ${rows(5, decisionRow)};
  PRAGMA user_version = 2;
`;
