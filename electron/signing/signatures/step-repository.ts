import type { z } from 'zod';

import type { RevisionId } from '#shared/domain/signing/revision-schema';
import {
  declineRecordSchema,
  paperRecordSchema,
  sealRecordSchema,
  signatureRecordSchema,
  type DeclineRecord,
  type PaperRecord,
  type SealRecord,
  type SignatureRecord,
} from '#shared/domain/signing/signature-schema';
import { AppError } from '#shared/kernel/errors';
import { fromStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';
import { sha256 } from '../../db/digest';
import { toCanonicalText } from '../revisions/canonical-text';

interface RecordRow {
  record_json: string;
  record_sha256: string;
}
interface ContentRow extends RecordRow {
  content: Buffer;
  content_sha256: string;
}

/** A scan of what was signed on paper, as it was attached. */
export interface PaperFile {
  readonly record: PaperRecord;
  readonly content: Uint8Array;
}

/** All SQL about what happened to a closed revision: signatures, declines, scans, the seal. Each is written once. */
export function createStepRepository(db: Db) {
  const recordsOf = (table: string, order: string) =>
    db.prepare<[string], RecordRow>(
      `SELECT record_json, record_sha256 FROM ${table} WHERE revision_id = ? ORDER BY ${order}`,
    );
  const selectSignatures = recordsOf('signatures', 'position');
  const selectDeclines = recordsOf('declines', 'rowid');
  const selectPapers = recordsOf('paper_signatures', 'rowid');
  const selectSeal = recordsOf('seals', 'rowid');
  const selectPaper = db.prepare<[string, string], ContentRow>(
    `SELECT record_json, record_sha256, content, content_sha256 FROM paper_signatures
     WHERE revision_id = ? AND id = ?`,
  );
  const insertSignature = db.prepare<[object]>(
    `INSERT INTO signatures (revision_id, signatory_id, position, record_json, record_sha256)
     VALUES (@revisionId, @signatoryId, @position, @json, @sha256)`,
  );
  const insertDecline = db.prepare<[object]>(
    `INSERT INTO declines (revision_id, signatory_id, record_json, record_sha256)
     VALUES (@revisionId, @signatoryId, @json, @sha256)`,
  );
  const insertPaper = db.prepare<[object]>(
    `INSERT INTO paper_signatures (id, revision_id, record_json, record_sha256, content, content_sha256)
     VALUES (@paperId, @revisionId, @json, @sha256, @content, @fileSha256)`,
  );
  const insertSeal = db.prepare<[object]>(
    `INSERT INTO seals (revision_id, position, record_json, record_sha256)
     VALUES (@revisionId, @position, @json, @sha256)`,
  );

  return {
    /** In the order they were made. @throws {AppError} STORAGE if one is not what was recorded; so below. */
    signaturesOf: (id: RevisionId): SignatureRecord[] =>
      selectSignatures.all(id).map((row) => read(signatureRecordSchema, row)),
    declinesOf: (id: RevisionId): DeclineRecord[] =>
      selectDeclines.all(id).map((row) => read(declineRecordSchema, row)),
    sealOf: (id: RevisionId): SealRecord | null => {
      const row = selectSeal.get(id);
      return row ? read(sealRecordSchema, row) : null;
    },
    /** In the order they were attached, without their bytes. */
    papersOf: (id: RevisionId): PaperRecord[] => selectPapers.all(id).map((row) => read(paperRecordSchema, row)),
    /** @throws {AppError} STORAGE also if its bytes are not what was attached. */
    paper: (id: RevisionId, paperId: string): PaperFile | null => {
      const row = selectPaper.get(id, paperId);
      if (!row) return null;
      const record = read(paperRecordSchema, row);
      if (sha256(row.content) !== record.fileSha256) throw damagedScan(record.fileName);
      return { record, content: row.content };
    },
    /** @param position of the part it added. @returns the digest of its record; so below. */
    addSignature: (record: SignatureRecord, position: number): string =>
      add(record, (text) => insertSignature.run({ ...keysOf(record), position, ...text })),
    addDecline: (record: DeclineRecord): string =>
      add(record, (text) => insertDecline.run({ ...keysOf(record), ...text })),
    addPaper: ({ record, content }: PaperFile): string =>
      add(record, (text) => {
        const { paperId, revisionId, fileSha256 } = record;
        insertPaper.run({ paperId, revisionId, fileSha256, content: Buffer.from(content), ...text });
      }),
    addSeal: (record: SealRecord, position: number): string =>
      add(record, (text) => insertSeal.run({ revisionId: record.revisionId, position, ...text })),
  };
}

const keysOf = ({ revisionId, signatoryId }: SignatureRecord | DeclineRecord) => ({ revisionId, signatoryId });

function add(record: object, insert: (text: { json: string; sha256: string }) => unknown): string {
  const text = toCanonicalText(record);
  insert(text);
  return text.sha256;
}

const read = <T extends z.ZodType>(schema: T, { record_json, record_sha256 }: RecordRow): z.output<T> =>
  fromStoredText(schema, { json: record_json, sha256: record_sha256 }, 'revision');

const damagedScan = (name: string) =>
  new AppError(
    'STORAGE',
    `The scan “${name}” is damaged: it is not what was attached. Restore a backup that was made before the damage.`,
  );
