import { amendmentDraftSchema, type AmendmentDraft } from '#shared/domain/amendment/amendment-schema';
import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { SigningDeps } from '../signing-deps';

/** Makes a sealed agreement editable again, as the draft of its next revision. @throws {AppError} CONFLICT */
export function beginAmendment(deps: SigningDeps, agreementId: AgreementId): void {
  const { agreements, amendments, log } = deps;
  deps.inTransaction(() => {
    const sealed = mustHaveSealed(deps, agreementId);
    const clock = log.readClock(agreementId);
    if (!agreements.setStatus(agreementId, { from: 'sealed', to: 'amending', nowMs: clock.atMs })) {
      throw new AppError('CONFLICT', 'This agreement is being amended already.');
    }
    amendments.put(agreementId, amendmentDraftSchema.parse({}));
    const subjectSha256 = sealed.contentSha256;
    log.append({ agreementId, kind: 'amendment-begun', clock, revisionId: sealed.id, subjectSha256 });
  });
}

/** @throws {AppError} CONFLICT unless the agreement is being amended. */
export function saveAmendment(deps: SigningDeps, agreementId: AgreementId, amendment: AmendmentDraft): void {
  deps.inTransaction(() => {
    const standing = deps.agreements.standingOf(agreementId);
    if (!standing) throw gone('agreement');
    if (standing.status !== 'amending') {
      throw new AppError('CONFLICT', 'This agreement is not being amended. Begin an amendment first.');
    }
    deps.amendments.put(agreementId, amendment);
  });
}

/**
 * Drops the draft of an amendment: what is sealed stands in the agreement again, word by word.
 *
 * @throws {AppError} CONFLICT unless the agreement is being amended.
 */
export function dropAmendment(deps: SigningDeps, agreementId: AgreementId): void {
  const { agreements, amendments, log } = deps;
  deps.inTransaction(() => {
    const sealed = mustHaveSealed(deps, agreementId);
    const clock = log.readClock(agreementId);
    if (!agreements.dropDraft(agreementId, sealed.record.agreement, clock.atMs)) {
      throw new AppError('CONFLICT', 'There is no amendment to drop.');
    }
    amendments.remove(agreementId);
    const subjectSha256 = sealed.contentSha256;
    log.append({ agreementId, kind: 'amendment-dropped', clock, revisionId: sealed.id, subjectSha256 });
  });
}

function mustHaveSealed({ agreements, revisions }: SigningDeps, agreementId: AgreementId) {
  if (!agreements.standingOf(agreementId)) throw gone('agreement');
  const sealed = revisions.findLastSealed(agreementId);
  if (!sealed) throw new AppError('CONFLICT', 'Nothing of this agreement is sealed yet.');
  return sealed;
}
