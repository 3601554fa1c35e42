import { isEditable, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { RevisionView, SigningRoom } from '#shared/domain/signing/room-schema';
import { whyNotSeal } from '#shared/domain/signing/signatory-views';
import { gone } from '#shared/kernel/gone';
import { closingDraft } from './revisions/closing-draft';
import type { Revision } from './revisions/revision-repository';
import { viewsOf } from './signatures/signatory-of';
import type { SigningDeps } from './signing-deps';

/** Everything the signing page of one agreement shows. @throws {AppError} NOT_FOUND, or STORAGE if a text is damaged. */
export async function roomOf(deps: SigningDeps, agreementId: AgreementId): Promise<SigningRoom> {
  const keys = await deps.keys.status();
  // From here on nothing awaits: what is shown is one moment of the workspace.
  const agreement = deps.agreements.find(agreementId);
  const engagement = agreement && deps.engagements.find(agreement.engagementId);
  if (!engagement) throw gone('agreement');
  const { status, rev, document } = agreement;
  const revisions = deps.revisions.list(agreementId);
  const inForce = revisions.find(({ state }) => state === 'sealed');
  return {
    agreementId,
    engagementId: agreement.engagementId,
    clientName: engagement.name,
    isSample: engagement.isSample,
    title: document.title,
    status,
    rev,
    closing: isEditable(status) ? closingDraft(deps, agreement) : null,
    revisions: revisions.map((revision) => revisionView(deps, revision, inForce)),
    log: deps.log.read(agreementId),
    keys,
  };
}

function revisionView({ revisions }: SigningDeps, revision: Revision, inForce: Revision | undefined): RevisionView {
  const { id, number, state, record, contentSha256, closedAtMs, reopenedAtMs, reopenReason } = revision;
  const { rootFingerprint, gaps, gapsAcceptedBy, predecessor, amendment } = record;
  const signatories = viewsOf(revisions, revision);
  const seal = revisions.sealOf(id);
  return {
    id,
    number,
    state,
    isSuperseded: state === 'sealed' && inForce !== undefined && inForce.number > number,
    contentSha256,
    closedAtMs,
    sealedAtMs: seal?.atMs ?? null,
    fileSha256: seal?.fileSha256 ?? null,
    reopenedAtMs,
    reopenReason,
    rootFingerprint,
    gaps,
    gapsAcceptedBy,
    predecessor,
    amendment,
    signatories,
    papers: revisions.papersOf(id).map(({ paperId, fileName, signatoryIds, atMs }) => ({
      id: paperId,
      fileName,
      signatoryIds,
      attachedAtMs: atMs,
    })),
    whyNotSeal: whyNotSeal(state, signatories),
  };
}
