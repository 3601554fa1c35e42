import {
  agreementDocumentSchema,
  agreementIdSchema,
  type Agreement,
  type AgreementDocument,
  type AgreementId,
} from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import type { DeckLayout, DeckPreview } from '#shared/domain/deck/deck-schema';
import { clientSchema, type Client, type EngagementId } from '#shared/domain/engagement/engagement-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { EngagementRepository } from '../engagements/engagement-repository';
import type { AgreementRepository } from './agreement-repository';
import { summaryOf } from './agreement-summary-of';
import type { ConflictRepository } from './conflict-repository';

export type PreviewDeck = (
  client: Client,
  document: AgreementDocument,
  layout: DeckLayout,
) => DeckPreview | Promise<DeckPreview>;

interface Deps {
  readonly engagements: EngagementRepository;
  readonly agreements: AgreementRepository;
  readonly conflicts: ConflictRepository;
  /** Runs `work` in one transaction that holds the write lock from its start. */
  readonly inTransaction: <T>(work: () => T) => T;
  readonly previewDeck: PreviewDeck;
  /** Tells the other windows that this one saved. */
  readonly onAgreementChanged: (id: AgreementId, rev: number, caller: Caller) => void;
  readonly scrub: () => void;
  /** Who runs the workshops on this machine; empty if nobody said. */
  readonly facilitatorName: () => string;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

const agreementGone = () => new AppError('NOT_FOUND', 'This agreement no longer exists');

export function createAgreementHandlers(deps: Deps): ApiHandlers['agreements'] {
  const { engagements, agreements, conflicts, inTransaction, newId, nowMs } = deps;
  const mustFind = (id: AgreementId): Agreement => {
    const agreement = agreements.find(id);
    if (!agreement) throw agreementGone();
    return agreement;
  };
  const mustFindEngagement = (id: EngagementId) => {
    const engagement = engagements.find(id);
    if (!engagement) throw new AppError('NOT_FOUND', 'This engagement no longer exists');
    return engagement;
  };

  return {
    list: () => agreements.list().map(summaryOf),
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
        if (agreements.revOf(id) === null) throw agreementGone();
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
        if (!kept) throw new AppError('NOT_FOUND', 'This conflict is already settled');
        const expectedRev = agreements.revOf(kept.agreementId);
        if (expectedRev === null) throw agreementGone();
        if (keep === 'mine') agreements.save(kept.agreementId, kept.draft, { expectedRev, nowMs: nowMs() });
        conflicts.remove(conflictId);
        return kept.agreementId;
      });
      const agreement = mustFind(agreementId);
      if (keep === 'mine') deps.onAgreementChanged(agreementId, agreement.rev, caller);
      return agreement;
    },
    remove: ({ id }) => {
      if (!agreements.remove(id)) throw agreementGone();
      deps.scrub();
    },
    preview: ({ engagementId, document, layout }) =>
      deps.previewDeck(clientSchema.parse(mustFindEngagement(engagementId)), document, layout),
  };
}
