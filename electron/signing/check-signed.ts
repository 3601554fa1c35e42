import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import type { Db } from '../db/connection';
import { createAuditLog } from './log/audit-log';
import { createRecordChecks } from './revisions/record-checks';

/** What is wrong with one agreement's closed revisions and their log. */
export interface SignedProblem {
  readonly agreementId: string;
  readonly problems: readonly string[];
}

/**
 * Checks every log of a workspace and every row that is signed, without looking into the PDFs: those are checked one by
 * one, by `rapport verify` or on the page of the agreement.
 */
export function signedProblems(db: Db): SignedProblem[] {
  const ids = db
    .prepare<[], string>('SELECT agreement_id FROM revisions UNION SELECT agreement_id FROM audit_log ORDER BY 1')
    .pluck()
    .all();
  const log = createAuditLog(db, Date.now);
  const checks = createRecordChecks(db);
  return ids.flatMap((agreementId) => {
    const { problem } = log.read(agreementIdSchema.parse(agreementId));
    const ofRevisions = checks
      .of(agreementId)
      .flatMap(({ number, problems }) => problems.map((each) => `Revision ${number}: ${each}`));
    const problems = [...(problem === null ? [] : [problem]), ...ofRevisions];
    return problems.length === 0 ? [] : [{ agreementId, problems }];
  });
}
