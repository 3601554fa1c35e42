import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { auditEntrySchema, type AuditEntry, type AuditKind, type AuditLog } from '#shared/domain/signing/audit-schema';
import { clockWentBackMs } from '#shared/domain/signing/clock';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { Db } from '../../db/connection';
import { toCanonicalText } from '../revisions/canonical-text';
import { readChain, type LogEnd, type LogRow } from './read-chain';
import { createRecordedSteps } from './recorded-steps';
import { mismatches } from './mismatches';

/** When a step is made, by this machine's clock. */
export interface ClockReading {
  readonly atMs: number;
  /** How far the clock had gone back since the latest time recorded of this agreement; null if it had not. */
  readonly clockWentBackMs: number | null;
}

export interface NewEntry {
  readonly agreementId: AgreementId;
  readonly kind: AuditKind;
  /** When the step was made; now, if nothing is said. */
  readonly clock?: ClockReading;
  readonly revisionId?: RevisionId | null;
  readonly signatoryId?: string | null;
  readonly subjectSha256?: string | null;
  /** Of the revision's PDF after the step, if it added to it. */
  readonly fileSha256?: string;
  readonly detail?: string;
}

/** All SQL about the logs of agreements. A line is only ever added at the end, in the transaction of what it tells of. */
export function createAuditLog(db: Db, nowMs: () => number) {
  const selectRows = db.prepare<[string], LogRow>(
    'SELECT position, entry_json, entry_sha256 FROM audit_log WHERE agreement_id = ? ORDER BY position',
  );
  const selectEnd = db.prepare<[string], LogEnd>(
    'SELECT position, entry_sha256 FROM audit_log_ends WHERE agreement_id = ?',
  );
  const selectLatest = db
    .prepare<[object], number | null>(
      `SELECT max(at_ms) FROM (
         SELECT updated_at_ms AS at_ms FROM agreements WHERE id = @id
         UNION ALL SELECT json_extract(entry_json, '$.atMs') FROM audit_log
         WHERE agreement_id = @id AND json_valid(entry_json))`,
    )
    .pluck();
  const insertRow = db.prepare<[object]>(
    `INSERT INTO audit_log (agreement_id, position, entry_json, entry_sha256)
     VALUES (@agreementId, @position, @json, @sha256)`,
  );
  const steps = createRecordedSteps(db);

  /** The latest time recorded: of a line, or of the last change to the agreement. */
  const readClock = (agreementId: AgreementId): ClockReading => {
    const atMs = nowMs();
    return { atMs, clockWentBackMs: clockWentBackMs(selectLatest.get({ id: agreementId }) ?? null, atMs) };
  };

  return {
    readClock,
    /** Number of the last line; 0 before the first. It tells whether anything happened since one looked. */
    lastPosition: (agreementId: AgreementId): number => selectEnd.get(agreementId)?.position ?? 0,
    /** Adds a line. Call it inside the transaction of the step it tells of. */
    append: ({ agreementId, kind, clock = readClock(agreementId), ...about }: NewEntry): AuditEntry => {
      const end = selectEnd.get(agreementId);
      const entry = auditEntrySchema.parse({
        agreementId,
        position: (end?.position ?? 0) + 1,
        kind,
        ...clock,
        revisionId: about.revisionId ?? null,
        signatoryId: about.signatoryId ?? null,
        subjectSha256: about.subjectSha256 ?? null,
        ...(about.fileSha256 !== undefined && { fileSha256: about.fileSha256 }),
        detail: about.detail ?? '',
        previous: end?.entry_sha256 ?? null,
      });
      insertRow.run({ agreementId, position: entry.position, ...toCanonicalText(entry) });
      return entry;
    },
    /** The log as far as it can be read, and where it breaks or does not match what is recorded. */
    read: (agreementId: AgreementId): AuditLog => {
      const chain = readChain(agreementId, selectRows.all(agreementId), selectEnd.get(agreementId) ?? null);
      const problems = [...chain.problems, ...mismatches(chain.entries, steps.of(agreementId))];
      return { entries: chain.entries, problem: problems.length > 0 ? inWords(problems) : null };
    },
  };
}
export type AuditLogRepository = ReturnType<typeof createAuditLog>;

const MOST_PROBLEMS = 5;

function inWords(problems: readonly string[]): string {
  const more = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}
