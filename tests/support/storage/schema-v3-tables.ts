// What version 3 added to the tables of version 2. Frozen like its migration: this text is never adapted.
export const tablesV3 = `
  CREATE TRIGGER closed_agreements_are_final BEFORE UPDATE OF document_json, document_sha256 ON agreements
  WHEN OLD.status IN ('signing', 'sealed') AND NEW.status = OLD.status
  BEGIN SELECT RAISE(ABORT, 'a closed agreement cannot change'); END;
  CREATE TRIGGER agreements_go_step_by_step BEFORE UPDATE OF status ON agreements
  WHEN NEW.status <> OLD.status AND OLD.status || ' ' || NEW.status NOT IN ('draft signing', 'signing draft',
    'signing amending', 'signing sealed', 'sealed amending', 'amending signing', 'amending sealed')
  BEGIN SELECT RAISE(ABORT, 'an agreement cannot take this step'); END;
  CREATE TRIGGER sealed_agreements_have_a_seal BEFORE UPDATE OF status ON agreements
  WHEN NEW.status = 'sealed' AND OLD.status <> 'sealed' AND NOT EXISTS
    (SELECT 1 FROM revisions r JOIN seals s ON s.revision_id = r.id WHERE r.agreement_id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'nothing of this agreement is sealed'); END;

  CREATE TABLE signing_roots (
    id                      TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    certificate             BLOB    NOT NULL,
    certificate_sha256      TEXT    NOT NULL UNIQUE CHECK (length(certificate_sha256) = 64),
    seal_certificate        BLOB    NOT NULL,
    seal_certificate_sha256 TEXT    NOT NULL CHECK (length(seal_certificate_sha256) = 64),
    protection              TEXT    NOT NULL CHECK (protection <> ''),
    -- Private keys of root and seal, encrypted; null once they are discarded.
    guarded_keys            BLOB,
    is_sample               INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    created_at_ms           INTEGER NOT NULL CHECK (created_at_ms >= 0),
    CHECK ((guarded_keys IS NULL) = (protection = 'discarded'))
  ) STRICT;
  CREATE TRIGGER root_certificates_are_final
  BEFORE UPDATE OF id, certificate, certificate_sha256, seal_certificate, seal_certificate_sha256 ON signing_roots
  BEGIN SELECT RAISE(ABORT, 'a root certificate cannot change'); END;

  CREATE TABLE revisions (
    id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement_id    TEXT    NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    number          INTEGER NOT NULL CHECK (number >= 1),
    -- Canonical JSON; its digest is the content digest that is signed.
    record_json     TEXT    NOT NULL CHECK (json_valid(record_json)),
    record_sha256   TEXT    NOT NULL CHECK (length(record_sha256) = 64),
    root_id         TEXT    NOT NULL REFERENCES signing_roots (id),
    closed_at_ms    INTEGER NOT NULL CHECK (closed_at_ms >= 0),
    reopened_at_ms  INTEGER CHECK (reopened_at_ms >= 0),
    reopen_reason   TEXT    CHECK (reopen_reason <> ''),
    UNIQUE (agreement_id, number),
    CHECK ((reopened_at_ms IS NULL) = (reopen_reason IS NULL))
  ) STRICT;
  CREATE TRIGGER revisions_are_final BEFORE UPDATE ON revisions
  WHEN OLD.reopened_at_ms IS NOT NULL
    OR NEW.id <> OLD.id OR NEW.agreement_id <> OLD.agreement_id OR NEW.number <> OLD.number
    OR NEW.record_json <> OLD.record_json OR NEW.record_sha256 <> OLD.record_sha256
    OR NEW.root_id <> OLD.root_id OR NEW.closed_at_ms <> OLD.closed_at_ms
    OR EXISTS (SELECT 1 FROM seals WHERE revision_id = OLD.id)
  BEGIN SELECT RAISE(ABORT, 'a closed revision cannot change'); END;
  CREATE TRIGGER revisions_stay BEFORE DELETE ON revisions
  WHEN EXISTS (SELECT 1 FROM agreements WHERE id = OLD.agreement_id)
  BEGIN SELECT RAISE(ABORT, 'a closed revision stays'); END;

  -- The PDF in pieces: position 0 as it was laid out when the revision closed, then what each signature and at last
  -- the seal added at its end. All in their order are the file.
  CREATE TABLE revision_parts (
    revision_id     TEXT    NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 0),
    content         BLOB    NOT NULL,
    content_sha256  TEXT    NOT NULL CHECK (length(content_sha256) = 64),
    PRIMARY KEY (revision_id, position)
  ) STRICT;

  CREATE TABLE signatures (
    revision_id     TEXT    NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    signatory_id    TEXT    NOT NULL CHECK (signatory_id <> ''),
    -- Of the part it added.
    position        INTEGER NOT NULL CHECK (position >= 1),
    record_json     TEXT    NOT NULL CHECK (json_valid(record_json)),
    record_sha256   TEXT    NOT NULL CHECK (length(record_sha256) = 64),
    PRIMARY KEY (revision_id, signatory_id),
    UNIQUE (revision_id, position)
  ) STRICT;

  CREATE TABLE declines (
    revision_id     TEXT    NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    signatory_id    TEXT    NOT NULL CHECK (signatory_id <> ''),
    record_json     TEXT    NOT NULL CHECK (json_valid(record_json)),
    record_sha256   TEXT    NOT NULL CHECK (length(record_sha256) = 64),
    PRIMARY KEY (revision_id, signatory_id)
  ) STRICT;

  CREATE TABLE paper_signatures (
    id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    revision_id     TEXT    NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    record_json     TEXT    NOT NULL CHECK (json_valid(record_json)),
    record_sha256   TEXT    NOT NULL CHECK (length(record_sha256) = 64),
    content         BLOB    NOT NULL,
    content_sha256  TEXT    NOT NULL CHECK (length(content_sha256) = 64)
  ) STRICT;
  CREATE INDEX paper_signatures_by_revision ON paper_signatures (revision_id);

  CREATE TABLE seals (
    revision_id     TEXT    NOT NULL PRIMARY KEY REFERENCES revisions (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 1),
    record_json     TEXT    NOT NULL CHECK (json_valid(record_json)),
    record_sha256   TEXT    NOT NULL CHECK (length(record_sha256) = 64)
  ) STRICT;

  -- The amendment that is being written beside an agreement's draft.
  CREATE TABLE amendments (
    agreement_id     TEXT    NOT NULL PRIMARY KEY REFERENCES agreements (id) ON DELETE CASCADE,
    amendment_json   TEXT    NOT NULL CHECK (json_valid(amendment_json)),
    amendment_sha256 TEXT    NOT NULL CHECK (length(amendment_sha256) = 64)
  ) STRICT;

  CREATE TABLE audit_log (
    agreement_id    TEXT    NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 1),
    entry_json      TEXT    NOT NULL CHECK (json_valid(entry_json)),
    entry_sha256    TEXT    NOT NULL CHECK (length(entry_sha256) = 64),
    PRIMARY KEY (agreement_id, position)
  ) STRICT;
  -- Where each log ends, so that lines that are missing at its end are noticed. Written by the trigger alone.
  CREATE TABLE audit_log_ends (
    agreement_id    TEXT    NOT NULL PRIMARY KEY REFERENCES agreements (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 1),
    entry_sha256    TEXT    NOT NULL CHECK (length(entry_sha256) = 64)
  ) STRICT;

  CREATE TRIGGER revision_parts_are_final BEFORE UPDATE ON revision_parts
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision cannot change'); END;
  CREATE TRIGGER revision_parts_stay BEFORE DELETE ON revision_parts
  WHEN EXISTS (SELECT 1 FROM revisions WHERE id = OLD.revision_id)
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision stays'); END;
  CREATE TRIGGER revision_parts_come_before_the_seal BEFORE INSERT ON revision_parts
  WHEN EXISTS (SELECT 1 FROM seals WHERE revision_id = NEW.revision_id)
    OR EXISTS (SELECT 1 FROM revisions WHERE id = NEW.revision_id AND reopened_at_ms IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'nothing is added to a sealed or reopened revision'); END;

  CREATE TRIGGER signatures_are_final BEFORE UPDATE ON signatures
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision cannot change'); END;
  CREATE TRIGGER signatures_stay BEFORE DELETE ON signatures
  WHEN EXISTS (SELECT 1 FROM revisions WHERE id = OLD.revision_id)
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision stays'); END;
  CREATE TRIGGER signatures_come_before_the_seal BEFORE INSERT ON signatures
  WHEN EXISTS (SELECT 1 FROM seals WHERE revision_id = NEW.revision_id)
    OR EXISTS (SELECT 1 FROM revisions WHERE id = NEW.revision_id AND reopened_at_ms IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'nothing is added to a sealed or reopened revision'); END;

  CREATE TRIGGER declines_are_final BEFORE UPDATE ON declines
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision cannot change'); END;
  CREATE TRIGGER declines_stay BEFORE DELETE ON declines
  WHEN EXISTS (SELECT 1 FROM revisions WHERE id = OLD.revision_id)
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision stays'); END;
  CREATE TRIGGER declines_come_before_the_seal BEFORE INSERT ON declines
  WHEN EXISTS (SELECT 1 FROM seals WHERE revision_id = NEW.revision_id)
    OR EXISTS (SELECT 1 FROM revisions WHERE id = NEW.revision_id AND reopened_at_ms IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'nothing is added to a sealed or reopened revision'); END;

  CREATE TRIGGER paper_signatures_are_final BEFORE UPDATE ON paper_signatures
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision cannot change'); END;
  CREATE TRIGGER paper_signatures_stay BEFORE DELETE ON paper_signatures
  WHEN EXISTS (SELECT 1 FROM revisions WHERE id = OLD.revision_id)
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision stays'); END;
  CREATE TRIGGER paper_signatures_come_before_the_seal BEFORE INSERT ON paper_signatures
  WHEN EXISTS (SELECT 1 FROM seals WHERE revision_id = NEW.revision_id)
    OR EXISTS (SELECT 1 FROM revisions WHERE id = NEW.revision_id AND reopened_at_ms IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'nothing is added to a sealed or reopened revision'); END;

  CREATE TRIGGER seals_are_final BEFORE UPDATE ON seals
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision cannot change'); END;
  CREATE TRIGGER seals_stay BEFORE DELETE ON seals
  WHEN EXISTS (SELECT 1 FROM revisions WHERE id = OLD.revision_id)
  BEGIN SELECT RAISE(ABORT, 'what belongs to a closed revision stays'); END;
  CREATE TRIGGER seals_come_before_the_seal BEFORE INSERT ON seals
  WHEN EXISTS (SELECT 1 FROM seals WHERE revision_id = NEW.revision_id)
    OR EXISTS (SELECT 1 FROM revisions WHERE id = NEW.revision_id AND reopened_at_ms IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'nothing is added to a sealed or reopened revision'); END;

  CREATE TRIGGER audit_log_is_final BEFORE UPDATE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'what is logged cannot change'); END;
  CREATE TRIGGER audit_log_has_no_gap BEFORE INSERT ON audit_log
  WHEN NEW.position <> 1 + coalesce((SELECT position FROM audit_log_ends WHERE agreement_id = NEW.agreement_id), 0)
  BEGIN SELECT RAISE(ABORT, 'a line of the log follows the last one'); END;
  CREATE TRIGGER audit_log_moves_its_end AFTER INSERT ON audit_log
  BEGIN
    INSERT INTO audit_log_ends (agreement_id, position, entry_sha256)
    VALUES (NEW.agreement_id, NEW.position, NEW.entry_sha256)
    ON CONFLICT (agreement_id) DO UPDATE SET position = excluded.position, entry_sha256 = excluded.entry_sha256;
  END;
  CREATE TRIGGER audit_log_stays BEFORE DELETE ON audit_log
  WHEN EXISTS (SELECT 1 FROM agreements WHERE id = OLD.agreement_id)
  BEGIN SELECT RAISE(ABORT, 'what is logged stays'); END;
  CREATE TRIGGER audit_log_ends_stay BEFORE DELETE ON audit_log_ends
  WHEN EXISTS (SELECT 1 FROM agreements WHERE id = OLD.agreement_id)
  BEGIN SELECT RAISE(ABORT, 'what is logged stays'); END;
  CREATE TRIGGER audit_log_ends_grow BEFORE UPDATE ON audit_log_ends
  WHEN NEW.agreement_id <> OLD.agreement_id OR NEW.position <> OLD.position + 1
  BEGIN SELECT RAISE(ABORT, 'a log only grows'); END;
`;
