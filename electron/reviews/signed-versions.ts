import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { SignedVersion } from '#shared/domain/review/signed-version';
import type { RevisionRepository } from '../signing/revisions/revision-repository';

type Revisions = Pick<RevisionRepository, 'list' | 'sealOf'>;

/**
 * The sealed revisions of an agreement, oldest first. The first holds from the agreement's first day, an amendment from
 * the day it was sealed, or from its own first day where that lies later.
 *
 * @throws {AppError} STORAGE if a record is not what was frozen.
 */
export function signedVersions(revisions: Revisions, agreementId: AgreementId): SignedVersion[] {
  const sealed = revisions
    .list(agreementId)
    .filter(({ state }) => state === 'sealed')
    .toReversed();
  return sealed.map(({ id, number, record, closedAtMs }, index) => {
    const sealedOn = dayOf(revisions.sealOf(id)?.atMs ?? closedAtMs);
    const { effectiveFrom } = record.agreement.setup;
    const isAmendment = index > 0;
    const from = isAmendment ? later(effectiveFrom, sealedOn) : (effectiveFrom ?? sealedOn);
    const { amendment } = record;
    return {
      number,
      sealedOn,
      from,
      amendment: amendment && { reason: amendment.reason, timeline: amendment.timeline, newKpis: amendment.newKpis },
      document: record.agreement,
    };
  });
}

const later = (day: string | null, other: string): string => (day !== null && day > other ? day : other);

/** In UTC, as the seal writes it: every machine reads the same day. */
const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);
