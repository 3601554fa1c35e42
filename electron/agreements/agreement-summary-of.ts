import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import { mustHaves } from '#shared/domain/agreement/must-haves';
import { engagementIdSchema } from '#shared/domain/engagement/engagement-schema';
import { AppError } from '#shared/kernel/errors';
import type { ListedAgreement } from './agreement-repository';

/**
 * An agreement in a list. A damaged one stays in it, without what its text would tell, so that it is not missed.
 *
 * @param waitingFor names of those who have still to sign an agreement that is closed for signing.
 */
export function summaryOf(listed: ListedAgreement, waitingFor: (id: AgreementId) => string[]): AgreementSummary {
  const id = agreementIdSchema.parse(listed.id);
  const head = {
    id,
    engagementId: engagementIdSchema.parse(listed.engagementId),
    engagementName: listed.engagementName,
    isSample: listed.isSample,
    status: listed.status,
    rev: listed.rev,
    createdAtMs: listed.createdAtMs,
    updatedAtMs: listed.updatedAtMs,
  };
  try {
    const { document, facilitation } = listed.read();
    return {
      ...head,
      title: document.title,
      currentStage: facilitation.currentStage,
      workshopDay: document.setup.workshopDay,
      effectiveTo: document.setup.effectiveTo,
      mustHaves: mustHaves(document),
      waitingFor: listed.status === 'signing' ? waitingFor(id) : [],
      isIntact: true,
    };
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'STORAGE') throw cause;
    const unknown = {
      title: 'Damaged agreement',
      currentStage: 'setup',
      workshopDay: null,
      effectiveTo: null,
    } as const;
    return { ...head, ...unknown, mustHaves: [], waitingFor: [], isIntact: false };
  }
}
