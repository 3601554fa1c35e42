import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { signatureField } from '#shared/domain/signing/field-names';
import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import type { CheckedPart } from '../check-signatures';
import type { KnownRoot } from '../known-root';
import { statementOf } from './assess-seal';
import { sealPartOf } from './assess-signatures';

export const documentOf = (record: RevisionRecord): VerificationReport['document'] => ({
  title: record.agreement.title,
  clientName: record.client.name,
  agreementId: record.agreementId,
  revisionId: record.revisionId,
  number: record.number,
  closedAt: record.closedAt,
});

/** The root of the seal, or of the last signature in a file without one. */
export function rootOf(parts: readonly CheckedPart[], roots: readonly KnownRoot[]): VerificationReport['root'] {
  const fingerprint = (sealPartOf(parts) ?? parts.at(-1))?.rootFingerprint;
  if (!fingerprint) return null;
  const known = roots.find((root) => root.fingerprint === fingerprint);
  return { fingerprint, standing: known?.standing ?? 'unknown' };
}

/** Signatories who filled no field, and what the seal says of them. */
export function notSignedOf(record: RevisionRecord, parts: readonly CheckedPart[]): VerificationReport['notSigned'] {
  const seal = sealPartOf(parts);
  const statement = seal && statementOf(seal);
  const onPaper = statement?.onPaper.flatMap(({ signatoryIds }) => signatoryIds) ?? [];
  const filled = parts.map(({ part }) => part.fieldName);
  return record.signatories
    .filter(({ id }) => !filled.includes(signatureField(id)))
    .map(({ id, name, title }) => {
      const how = onPaper.includes(id) ? 'on-paper' : statement?.declined.includes(id) ? 'declined' : 'absent';
      return { name, title, how };
    });
}
