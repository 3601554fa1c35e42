import type { AgreementFile } from '#shared/domain/agreement/agreement-file';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { engagementIdSchema } from '#shared/domain/engagement/engagement-schema';
import { AppError } from '#shared/kernel/errors';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { EngagementRepository } from '../engagements/engagement-repository';

interface Deps {
  readonly engagements: EngagementRepository;
  readonly agreements: AgreementRepository;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/**
 * Adds an agreement from a file to an engagement as a new draft, in one statement. The client of the file is left out:
 * the engagement is the client.
 *
 * @throws {AppError} NOT_FOUND if the engagement was deleted meanwhile.
 */
export function importAgreement(
  { engagements, agreements, newId, nowMs }: Deps,
  { engagementId, file }: { readonly engagementId: string; readonly file: AgreementFile },
): AgreementId {
  const engagement = engagements.find(engagementIdSchema.parse(engagementId));
  if (!engagement)
    throw new AppError(
      'NOT_FOUND',
      'This engagement no longer exists, so nothing was imported. Go back to Home and choose another.',
    );
  const id = agreementIdSchema.parse(newId());
  const createdAtMs = nowMs();
  agreements.insert({
    id,
    engagementId: engagement.id,
    status: 'draft',
    rev: 0,
    createdAtMs,
    updatedAtMs: createdAtMs,
    document: file.agreement,
    facilitation: facilitationSchema.parse({}),
  });
  return id;
}
