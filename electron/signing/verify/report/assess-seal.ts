import { isRequired } from '#shared/domain/signing/closing';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { sealStatementSchema, type SealStatement } from '#shared/domain/signing/signature-schema';
import type { CheckedSignature, VerificationReport } from '#shared/domain/signing/verification-schema';
import type { CheckedPart } from '../check-signatures';
import { otherRoot, sealPartOf } from './assess-signatures';

/** The name in the certificate of every workspace's seal. */
const SEAL_NAME = 'Rapport seal';

interface Sealed {
  readonly parts: readonly CheckedPart[];
  readonly record: RevisionRecord;
  readonly contentSha256: string;
  readonly signatures: readonly CheckedSignature[];
}

/** What the seal says and whether that is so; null if there is no seal. */
export function assessSeal(sealed: Sealed): VerificationReport['seal'] {
  const seal = sealPartOf(sealed.parts);
  if (!seal) return null;
  const isLast = seal === sealed.parts.at(-1) && !seal.hasMoreAfter;
  const problems = [
    ...(isLast ? [] : ['Something was added after it.']),
    ...seal.problems,
    ...certificateProblems(seal, sealed.record),
    ...statementProblems(statementOf(seal), sealed),
  ];
  return {
    isValid: problems.length === 0,
    isLast,
    coversWholeFile: isLast && seal.coversAll,
    claimedAt: seal.part.claimedAt,
    problems,
  };
}

/** What a seal's dictionary says beside the signatures; null if it cannot be read. */
export function statementOf({ part }: CheckedPart): SealStatement | null {
  try {
    return sealStatementSchema.safeParse(JSON.parse(part.statement ?? 'null')).data ?? null;
  } catch {
    // No JSON: the caller reports that it cannot be read.
    return null;
  }
}

function certificateProblems({ signer, rootFingerprint }: CheckedPart, record: RevisionRecord): string[] {
  if (!signer) return [];
  const isSeal = signer.commonName === SEAL_NAME && signer.revisionId === null;
  return [
    ...(isSeal ? [] : ['It was made with a key that is not a seal.']),
    ...(rootFingerprint === record.rootFingerprint ? [] : [otherRoot]),
  ];
}

function statementProblems(statement: SealStatement | null, { record, contentSha256, signatures }: Sealed): string[] {
  if (!statement) return ['What it says of the signatures cannot be read.'];
  const { signed, declined } = statement;
  const onPaper = statement.onPaper.flatMap(({ signatoryIds }) => signatoryIds);
  const ids = record.signatories.map(({ id }) => id);
  const isOfThis = statement.revisionId === record.revisionId && statement.contentSha256 === contentSha256;
  const isSameSet = sameIds(
    signed,
    signatures.map(({ signatoryId }) => signatoryId),
  );
  const isKnown = [...signed, ...onPaper, ...declined].every((id) => ids.includes(id));
  const missing = record.signatories.filter(
    (signatory) => isRequired(signatory) && !signed.includes(signatory.id) && !onPaper.includes(signatory.id),
  );
  return [
    ...(isOfThis ? [] : ['It was made for another agreement or revision.']),
    ...(isSameSet ? [] : ['The signatures in the file are not those it was set upon.']),
    ...(isKnown && !declined.some((id) => signed.includes(id))
      ? []
      : ['What it says of who signed contradicts itself.']),
    ...missing.map(({ name }) => `It was set although ${name} had not signed.`),
  ];
}

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && new Set(one).size === one.length && one.every((id) => other.includes(id));
