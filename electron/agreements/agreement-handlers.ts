import {
  agreementDocumentSchema,
  agreementIdSchema,
  isEditable,
  type Agreement,
  type AgreementDocument,
  type AgreementId,
  type AgreementStatus,
} from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import type { SignedRevision } from '#shared/domain/deck/signed-revision';
import type { DeckLayout, DeckPreview } from '#shared/domain/deck/deck-schema';
import { clientSchema, type Client, type EngagementId } from '#shared/domain/engagement/engagement-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { EngagementRepository } from '../engagements/engagement-repository';
import type { GuardRounds } from '../workspace/guard-rounds';
import type { AgreementRepository } from './agreement-repository';
import { summaryOf } from './agreement-summary-of';
import type { ConflictRepository } from './conflict-repository';

export type PreviewDeck = (
  client: Client,
  document: AgreementDocument,
  layout: DeckLayout,
  /** What became of the closed revision that the document is frozen in. */
  signed?: SignedRevision | null,
) => DeckPreview | Promise<DeckPreview>;

interface Deps {
  readonly engagements: EngagementRepository;
  readonly agreements: AgreementRepository;
  readonly conflicts: ConflictRepository;
  /** Runs `work` in one transaction that holds the write lock from its start. */
  readonly inTransaction: <T>(work: () => T) => T;
  readonly previewDeck: PreviewDeck;
  /** Names of those who have still to sign an agreement that is closed for signing. */
  readonly waitingFor: (id: AgreementId) => string[];
  /** Tells the other windows that this one saved. */
  readonly onAgreementChanged: (id: AgreementId, rev: number, caller: Caller) => void;
  readonly guardRounds: GuardRounds;
  readonly scrub: () => void;
  /** Who runs the workshops on this machine; empty if nobody said. */
  readonly facilitatorName: () => string;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

const agreementGone = () => gone('agreement');

export function createAgreementHandlers(deps: Deps): ApiHandlers['agreements'] {
  const { engagements, agreements, conflicts, inTransaction, newId, nowMs } = deps;
  const mustFind = (id: AgreementId): Agreement => {
    const agreement = agreements.find(id);
    if (!agreement) throw agreementGone();
    return agreement;
  };
  const mustFindEngagement = (id: EngagementId) => {
    const engagement = engagements.find(id);
    if (!engagement) throw gone('engagement');
    return engagement;
  };
  const isAsClosed = (id: AgreementId, document: AgreementDocument) =>
    JSON.stringify(mustFind(id).document) === JSON.stringify(document);

  return {
    list: () => agreements.list().map((listed) => summaryOf(listed, deps.waitingFor)),
    get: ({ id }) => mustFind(id),
    create: ({ engagementId, title }) => {
      mustFindEngagement(engagementId);
      const createdAtMs = nowMs();
      const agreement: Agreement = {
        id: agreementIdSchema.parse(newId()),
        engagementId,
        status: 'draft',
        rev: 0,
        createdAtMs,
        updatedAtMs: createdAtMs,
        document: agreementDocumentSchema.parse({
          ...(title.trim() !== '' && { title }),
          setup: { facilitator: deps.facilitatorName() },
        }),
        facilitation: facilitationSchema.parse({}),
      };
      agreements.insert(agreement);
      return agreement;
    },
    save: ({ id, expectedRev, draft }, caller) => {
      const savedAtMs = nowMs();
      const conflictId = inTransaction(() => {
        if (agreements.save(id, draft, { expectedRev, nowMs: savedAtMs })) return null;
        const standing = agreements.standingOf(id);
        if (!standing) throw agreementGone();
        if (!isEditable(standing.status) && isAsClosed(id, draft.document)) {
          // Only how the workshop goes was written on; what is closed stays as it is.
          const { facilitation } = draft;
          if (agreements.saveFacilitation(id, facilitation, { expectedRev, nowMs: savedAtMs })) return null;
        }
        return conflicts.keep({
          conflictId: newId(),
          agreementId: id,
          basedOnRev: expectedRev,
          keptAtMs: savedAtMs,
          draft,
        });
      });
      // Read after the commit: the refused draft is kept even if the current text turns out to be damaged.
      if (conflictId !== null) return { kind: 'conflict', conflictId, current: mustFind(id) };
      deps.onAgreementChanged(id, expectedRev + 1, caller);
      return { kind: 'saved', rev: expectedRev + 1, updatedAtMs: savedAtMs };
    },
    conflicts: ({ id }) => conflicts.list(id),
    settleConflict: ({ conflictId, keep }, caller) => {
      const agreementId = inTransaction(() => {
        const kept = conflicts.find(conflictId);
        if (!kept)
          throw new AppError('NOT_FOUND', 'This conflict is already settled. Go on with the version that is shown.');
        const standing = agreements.standingOf(kept.agreementId);
        if (!standing) throw agreementGone();
        if (keep === 'mine') {
          const refusal = whyClosed[standing.status];
          if (refusal !== null) throw new AppError('CONFLICT', refusal);
          agreements.save(kept.agreementId, kept.draft, { expectedRev: standing.rev, nowMs: nowMs() });
        }
        conflicts.remove(conflictId);
        return kept.agreementId;
      });
      const agreement = mustFind(agreementId);
      if (keep === 'mine') deps.onAgreementChanged(agreementId, agreement.rev, caller);
      return agreement;
    },
    remove: ({ id, acceptsLoss }) => {
      deps.guardRounds({ agreementIds: [id], acceptsLoss }, () => {
        if (!agreements.remove(id)) throw agreementGone();
      });
      deps.scrub();
    },
    preview: ({ engagementId, document, layout }) =>
      deps.previewDeck(clientSchema.parse(mustFindEngagement(engagementId)), document, layout),
  };
}

/** Why a kept version cannot become the newest, and what to do; null where it can. */
const whyClosed: Readonly<Record<AgreementStatus, string | null>> = {
  draft: null,
  amending: null,
  signing:
    'This agreement is closed for signing and cannot change. Your version is kept: reopen the agreement on its signing ' +
    'page and keep it then, or drop it.',
  sealed:
    'This agreement is sealed and cannot change. Your version is kept: begin an amendment on its signing page and keep ' +
    'it then, or drop it.',
};
