import {
  erasureCertificateSchema,
  type CandidateId,
  type ErasureCertificate,
} from '#shared/domain/candidate/candidate-schema';
import { fromStoredText, toStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';

interface CertificateRow {
  certificate_json: string;
  certificate_sha256: string;
}
interface PendingRow extends CertificateRow {
  pending_candidate_id: CandidateId;
}

/** An erasure whose backups are still to be rewritten. */
export interface PendingErasure {
  readonly certificate: ErasureCertificate;
  readonly candidateId: CandidateId;
}

/** All SQL about what remains of erased candidates. */
export function createCertificateRepository(db: Db) {
  const selectAll = db.prepare<[], CertificateRow>(
    'SELECT certificate_json, certificate_sha256 FROM erasure_certificates ORDER BY erased_at_ms DESC, rowid DESC',
  );
  const selectPending = db.prepare<[], PendingRow>(
    `SELECT certificate_json, certificate_sha256, pending_candidate_id FROM erasure_certificates
     WHERE pending_candidate_id IS NOT NULL ORDER BY erased_at_ms`,
  );
  const insertRow = db.prepare<[object]>(
    `INSERT INTO erasure_certificates (id, certificate_json, certificate_sha256, erased_at_ms, pending_candidate_id)
     VALUES (@id, @json, @sha256, @erasedAtMs, @candidateId)`,
  );
  const updateRow = db.prepare<[object]>(
    `UPDATE erasure_certificates SET certificate_json = @json, certificate_sha256 = @sha256,
       pending_candidate_id = NULL WHERE id = @id`,
  );

  return {
    /** Newest first. @throws {AppError} STORAGE if a stored text is damaged. */
    list: (): ErasureCertificate[] => selectAll.all().map(rowToCertificate),
    pending: (): PendingErasure[] =>
      selectPending.all().map((row) => ({ certificate: rowToCertificate(row), candidateId: row.pending_candidate_id })),
    insert: ({ certificate, candidateId }: PendingErasure): void =>
      void insertRow.run({
        id: certificate.id,
        ...toStoredText(certificate),
        erasedAtMs: certificate.erasedAtMs,
        candidateId,
      }),
    /** The backups are done: nothing says any more whom to look for. */
    settle: (certificate: ErasureCertificate): void =>
      void updateRow.run({ id: certificate.id, ...toStoredText(certificate) }),
  };
}
export type CertificateRepository = ReturnType<typeof createCertificateRepository>;

const rowToCertificate = (row: CertificateRow): ErasureCertificate =>
  fromStoredText(
    erasureCertificateSchema,
    { json: row.certificate_json, sha256: row.certificate_sha256 },
    'certificate',
  );
