import type { Signatory } from '#shared/domain/agreement/setup-schema';
import { sealField, signatureField } from '#shared/domain/signing/field-names';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import type { CheckedSignature } from '#shared/domain/signing/verification-schema';
import type { CheckedPart } from '../check-signatures';

/** The seal's part if it comes last; whatever fills its field elsewhere is none. */
export const sealPartOf = (parts: readonly CheckedPart[]): CheckedPart | null =>
  parts.findLast(({ part }) => part.fieldName === sealField) ?? null;

/** Every signature but the seal, each held against the signatory in the record whose field it fills. */
export function assessSignatures(parts: readonly CheckedPart[], record: RevisionRecord): CheckedSignature[] {
  const seal = sealPartOf(parts);
  const others = parts.filter((checked) => checked !== seal);
  return others.map((checked) => {
    const signatory = record.signatories.find(({ id }) => signatureField(id) === checked.part.fieldName);
    const problems = signatory
      ? [...checked.problems, ...identityProblems(checked, { signatory, record, parts })]
      : ['It fills the field of nobody who is to sign.', ...checked.problems];
    return {
      signatoryId: signatory?.id ?? '',
      name: signatory?.name ?? checked.part.name,
      title: signatory?.title ?? '',
      role: signatory?.role ?? 'witness',
      claimedAt: checked.part.claimedAt,
      isValid: problems.length === 0,
      problems,
    };
  });
}

interface Identity {
  readonly signatory: Signatory;
  readonly record: RevisionRecord;
  readonly parts: readonly CheckedPart[];
}

function identityProblems(checked: CheckedPart, { signatory, record, parts }: Identity): string[] {
  const { signer, part, rootFingerprint } = checked;
  if (!signer) return [];
  const problems: string[] = [];
  if (signer.commonName !== signatory.name || part.name !== signatory.name)
    problems.push(`It was made in another name than ${signatory.name}.`);
  if (signer.revisionId !== record.revisionId) problems.push('It was made for another revision.');
  if (rootFingerprint !== record.rootFingerprint) problems.push(otherRoot);
  if (parts.some((other) => other !== checked && sharesKey(other, checked)))
    problems.push('Its certificate was used twice.');
  return problems;
}

const sharesKey = ({ signer: one }: CheckedPart, { signer: other }: CheckedPart) =>
  one !== null && (one.publicKey === other?.publicKey || one.serialNumber === other?.serialNumber);

export const otherRoot = 'It leads back to another root than the one in the agreement.';
