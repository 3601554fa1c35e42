import { createHash } from 'node:crypto';

// A workspace as version 1 wrote it. Frozen like its migration: this text imports nothing and is never adapted; a later
// version adds a file of its own beside it.
const schema = `
  CREATE TABLE engagements (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36), name TEXT NOT NULL CHECK (name <> ''),
    industry TEXT NOT NULL, notes TEXT NOT NULL,
    accent_color TEXT NOT NULL CHECK (accent_color GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
    logo_json TEXT CHECK (logo_json IS NULL OR json_valid(logo_json)),
    page_size TEXT NOT NULL CHECK (page_size IN ('A4', 'Letter')), locale TEXT NOT NULL CHECK (locale <> ''),
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    created_at_ms INTEGER NOT NULL CHECK (created_at_ms >= 0), updated_at_ms INTEGER NOT NULL CHECK (updated_at_ms >= 0),
    archived_at_ms INTEGER CHECK (archived_at_ms >= 0)) STRICT;
  CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement_id TEXT NOT NULL REFERENCES engagements (id) ON DELETE CASCADE, name TEXT NOT NULL CHECK (name <> ''),
    title TEXT NOT NULL, function TEXT NOT NULL CHECK (function <> ''), email TEXT NOT NULL) STRICT;
  CREATE INDEX people_by_engagement ON people (engagement_id);
  CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement_id TEXT NOT NULL REFERENCES engagements (id) ON DELETE CASCADE, status TEXT NOT NULL CHECK (status <> ''),
    document_json TEXT NOT NULL CHECK (json_valid(document_json)),
    document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64),
    facilitation_json TEXT NOT NULL CHECK (json_valid(facilitation_json)),
    facilitation_sha256 TEXT NOT NULL CHECK (length(facilitation_sha256) = 64), rev INTEGER NOT NULL CHECK (rev >= 0),
    created_at_ms INTEGER NOT NULL CHECK (created_at_ms >= 0), updated_at_ms INTEGER NOT NULL CHECK (updated_at_ms >= 0)) STRICT;
  CREATE INDEX agreements_by_engagement ON agreements (engagement_id);
  CREATE TABLE agreement_conflicts (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement_id TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    based_on_rev INTEGER NOT NULL CHECK (based_on_rev >= 0), draft_json TEXT NOT NULL CHECK (json_valid(draft_json)),
    draft_sha256 TEXT NOT NULL CHECK (length(draft_sha256) = 64), kept_at_ms INTEGER NOT NULL CHECK (kept_at_ms >= 0)) STRICT;
  CREATE INDEX agreement_conflicts_by_agreement ON agreement_conflicts (agreement_id);
  CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''), value_json TEXT NOT NULL CHECK (json_valid(value_json))) STRICT;
`;

const AGREEMENTS = 300;

const idOf = (kind: string, index: number) => `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function agreementRow(index: number): string {
  const why = 'Zwölf Monate, ein gemeinsames Ziel – “qualified” means the same on both sides. 🙂 '.repeat(40);
  const document = JSON.stringify({
    title: `Agreement ${index}`,
    summary: { why, points: [{ id: 'p1', text: "It's agreed" }] },
  });
  const facilitation = JSON.stringify({ currentStage: 'terminology', currentField: `terms.${index}` });
  const texts = [document, sha256(document), facilitation, sha256(facilitation)].map(quoted).join(', ');
  return `('${idOf('a', index)}', '${idOf('e', index % 10)}', 'draft', ${texts}, ${index}, 1700000000000, ${1_700_000_000_000 + index})`;
}

const engagementRow = (index: number) =>
  `('${idOf('e', index)}', 'Client ${index}', 'Pumps', 'Notes', '#14306B', NULL, 'A4', 'de-DE', 'EUR', 0, 1700000000000, 1700000000000, NULL)`;
const personRow = (index: number) =>
  `('${idOf('b', index)}', '${idOf('e', index % 10)}', 'Person ${index}', '', 'sales', '')`;
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join(',\n');

/** SQL that makes such a file: 10 engagements, 300 agreements of 4 KB, 100 people. */
export const schemaV1 = `
  ${schema}
  INSERT INTO engagements VALUES ${rows(10, engagementRow)};
  INSERT INTO people VALUES ${rows(100, personRow)};
  INSERT INTO agreements VALUES ${rows(AGREEMENTS, agreementRow)};
  INSERT INTO settings VALUES ('theme', '"dark"');
  PRAGMA application_id = 1380995668;
  PRAGMA user_version = 1;
`;
