import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { stillToSign } from '#shared/domain/signing/signatory-views';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { beginAmendment, dropAmendment, saveAmendment } from './revisions/amend';
import { checkChain } from './revisions/check-chain';
import { closeRevision } from './revisions/close-revision';
import { reopenRevision } from './revisions/reopen-revision';
import type { RevisionRepository } from './revisions/revision-repository';
import { attachPaper } from './signatures/attach-paper';
import { declineRevision } from './signatures/decline-revision';
import { sealRevision } from './signatures/seal-revision';
import { signRevision } from './signatures/sign-revision';
import { viewsOf } from './signatures/signatory-of';
import { contentOf, sheetOf } from './signatures/signing-sheet';
import { mustFindRevision, type SigningDeps } from './signing-deps';
import { roomOf } from './signing-room';

/** Each step is decided and written in a file of its own; here it is told to whom it concerns, and shown. */
export function createSigningHandlers(deps: SigningDeps): ApiHandlers['signing'] {
  const tell = (agreementId: AgreementId, caller: Caller) => {
    const rev = deps.agreements.revOf(agreementId);
    if (rev !== null) deps.onAgreementChanged(agreementId, rev, caller);
    return roomOf(deps, agreementId);
  };
  const ownerOf = ({ revisionId }: { revisionId: Parameters<typeof mustFindRevision>[1] }) =>
    mustFindRevision(deps, revisionId).agreementId;

  return {
    room: ({ agreementId }) => roomOf(deps, agreementId),
    content: ({ revisionId }) => contentOf(deps, revisionId),
    sheet: ({ revisionId, signatoryId }) => sheetOf(deps, revisionId, signatoryId),
    checkChain: ({ agreementId }) => checkChain(deps, agreementId),
    close: async (closing, caller) => {
      await closeRevision(deps, closing);
      return await tell(closing.agreementId, caller);
    },
    reopen: ({ revisionId, reason }, caller) => tell(reopenRevision(deps, revisionId, reason).agreementId, caller),
    sign: async (signing) => {
      await signRevision(deps, signing);
      return await sheetOf(deps, signing.revisionId, signing.signatoryId);
    },
    decline: async (declining) => {
      declineRevision(deps, declining);
      return await sheetOf(deps, declining.revisionId, declining.signatoryId);
    },
    attachPaper: async (attaching) => {
      const isAttached = await attachPaper(deps, attaching);
      return isAttached ? await roomOf(deps, ownerOf(attaching)) : null;
    },
    seal: async ({ revisionId }, caller) => {
      await sealRevision(deps, revisionId);
      return await tell(ownerOf({ revisionId }), caller);
    },
    beginAmendment: ({ agreementId }, caller) => {
      beginAmendment(deps, agreementId);
      return tell(agreementId, caller);
    },
    saveAmendment: ({ agreementId, amendment }) => saveAmendment(deps, agreementId, amendment),
    dropAmendment: ({ agreementId }, caller) => {
      dropAmendment(deps, agreementId);
      return tell(agreementId, caller);
    },
  };
}

/** Names of those who have still to sign an agreement that is closed for signing. @throws {AppError} STORAGE */
export function waitingFor(revisions: RevisionRepository, agreementId: AgreementId): string[] {
  const open = revisions.findOpen(agreementId);
  return open ? stillToSign(viewsOf(revisions, open)) : [];
}
