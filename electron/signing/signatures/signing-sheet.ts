import { amendmentDraftSchema } from '#shared/domain/amendment/amendment-schema';
import { isRequired } from '#shared/domain/signing/closing';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { RevisionContent, SigningSheet } from '#shared/domain/signing/room-schema';
import { AppError } from '#shared/kernel/errors';
import { mustFindRevision, type SigningDeps } from '../signing-deps';
import { viewsOf } from './signatory-of';
import { signedRevisionOf } from './signed-revision-of';

/** The frozen content of a revision with what became of its signatures. @throws {AppError} */
export async function contentOf(deps: SigningDeps, revisionId: RevisionId): Promise<RevisionContent> {
  const revision = mustFindRevision(deps, revisionId);
  const { client, agreement: document } = revision.record;
  const signed = signedRevisionOf(deps.revisions, revision);
  return { client, document, slides: await deps.previewDeck(client, document, 'standard', signed) };
}

/** What one signatory reads and signs. @throws {AppError} NOT_FOUND, or STORAGE if something recorded is damaged. */
export async function sheetOf(deps: SigningDeps, revisionId: RevisionId, signatoryId: string): Promise<SigningSheet> {
  const { client, agreement } = mustFindRevision(deps, revisionId).record;
  // Out of the record alone: everybody reads the same, whoever signed before.
  const slides = await deps.previewDeck(client, agreement, 'standard');
  // Read after the slides are laid out, so that what stands beside them is as new as can be.
  const revision = mustFindRevision(deps, revisionId);
  const { record } = revision;
  const signatory = viewsOf(deps.revisions, revision).find(({ id }) => id === signatoryId);
  if (!signatory) throw new AppError('NOT_FOUND', 'This person is not among the signatories of this revision.');
  return {
    revisionId,
    agreementId: revision.agreementId,
    number: revision.number,
    title: record.agreement.title,
    clientName: record.client.name,
    contentSha256: revision.contentSha256,
    consentText: record.consentText,
    signatory,
    client: record.client,
    document: record.agreement,
    gaps: record.gaps,
    gapsAcceptedBy: record.gapsAcceptedBy,
    amendment: record.amendment && amendmentDraftSchema.parse(record.amendment),
    loosenings: isRequired(signatory) ? (record.amendment?.loosenings ?? []) : [],
    changes: record.amendment?.changes ?? [],
    slides,
    isOpen: revision.state === 'open' && signatory.state === 'waiting',
  };
}
