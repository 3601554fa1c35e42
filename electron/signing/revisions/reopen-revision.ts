import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { AppError } from '#shared/kernel/errors';
import { reopeningDigest } from '../log/recorded-steps';
import { mustFindRevision, type SigningDeps } from '../signing-deps';
import type { Revision } from './revision-repository';

/**
 * Makes the draft editable again; the closed revision stays with what was signed on it, and takes no more signatures.
 *
 * @throws {AppError} CONFLICT if it is sealed or reopened already.
 */
export function reopenRevision(deps: SigningDeps, revisionId: RevisionId, reason: string): Revision {
  const { agreements, amendments, revisions, log } = deps;
  return deps.inTransaction(() => {
    const revision = mustFindRevision(deps, revisionId);
    const { agreementId, number, state, record } = revision;
    if (state === 'sealed') {
      throw new AppError('CONFLICT', `Revision ${number} is sealed and stays so. Begin an amendment to change it.`);
    }
    if (state === 'reopened') throw new AppError('CONFLICT', `Revision ${number} was reopened already.`);
    const clock = log.readClock(agreementId);
    const { atMs } = clock;
    revisions.markReopened(revisionId, { atMs, reason });
    const to = record.predecessor === null ? 'draft' : 'amending';
    if (!agreements.setStatus(agreementId, { from: 'signing', to, nowMs: atMs })) {
      throw new AppError('CONFLICT', 'This agreement is not closed for signing.');
    }
    if (record.amendment) {
      const { reason: why, timeline, newKpis } = record.amendment;
      amendments.put(agreementId, { reason: why, timeline, newKpis });
    }
    const subjectSha256 = reopeningDigest({ revisionId, atMs, reason });
    log.append({ agreementId, kind: 'reopened', clock, revisionId, subjectSha256 });
    return revision;
  });
}
