import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { ReviewedAgreement } from '#shared/domain/review/review-list';
import { gone } from '#shared/kernel/gone';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { EngagementRepository } from '../engagements/engagement-repository';
import type { RevisionRepository } from '../signing/revisions/revision-repository';
import { signedVersions } from './signed-versions';

export interface ReviewSources {
  readonly engagements: Pick<EngagementRepository, 'find'>;
  readonly agreements: Pick<AgreementRepository, 'find'>;
  readonly revisions: Pick<RevisionRepository, 'list' | 'sealOf'>;
}

/** @throws {AppError} NOT_FOUND, or STORAGE if its text or a revision is damaged. */
export function reviewedAgreement(sources: ReviewSources, id: AgreementId): ReviewedAgreement {
  const agreement = sources.agreements.find(id);
  const engagement = agreement && sources.engagements.find(agreement.engagementId);
  if (!agreement || !engagement) throw gone('agreement');
  const versions = signedVersions(sources.revisions, id);
  return {
    id,
    engagementId: engagement.id,
    clientName: engagement.name,
    isSample: engagement.isSample,
    title: versions.at(-1)?.document.title ?? agreement.document.title,
    status: agreement.status,
    locale: engagement.locale,
    currency: engagement.currency,
    versions,
  };
}
