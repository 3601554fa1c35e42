import type { AgreementStatus } from '#shared/domain/agreement/agreement-schema';
import type { AuditEntry, AuditKind } from '#shared/domain/signing/audit-schema';
import type { Recorded, RecordedStep } from './recorded-steps';

/** Steps that leave a record beside their line; the others are told by the log alone. */
type RecordedKind = Exclude<AuditKind, 'exported' | 'amendment-begun' | 'amendment-dropped'>;

const names: Readonly<Record<RecordedKind, string>> = {
  closed: 'a closing',
  reopened: 'a reopening',
  signed: 'a signature',
  declined: 'a refusal to sign',
  'paper-attached': 'a scan',
  sealed: 'a seal',
};

/**
 * What the log and the records do not both tell, a sentence each: every closing, reopening, signature, refusal, scan and
 * seal has its line, and every such line its record, with the same digest and time. Where the log leaves the agreement
 * must be where it stands.
 */
export function mismatches(entries: readonly AuditEntry[], { steps, status }: Recorded): string[] {
  const unmatched = new Map<string, RecordedStep[]>();
  for (const step of steps) unmatched.set(keyOf(step), [...(unmatched.get(keyOf(step)) ?? []), step]);
  const alone = entries.filter((entry) => {
    if (!isRecorded(entry.kind)) return false;
    return unmatched.get(keyOf(entry))?.shift() === undefined;
  });
  const standing = standingAfter(entries);
  return [
    ...alone.map(
      ({ position, kind }) => `Line ${position} of the log tells of ${nameOf(kind)} that is not recorded so.`,
    ),
    ...[...unmatched.values()]
      .flat()
      .map(({ kind, number }) => `The log does not tell of ${nameOf(kind)} of revision ${number} as it is recorded.`),
    ...(status === null || standing === status
      ? []
      : [`By the log the agreement is ${standingWords[standing]}, which it is not.`]),
  ];
}

const keyOf = ({ kind, revisionId, signatoryId, subjectSha256, atMs }: RecordedStep | AuditEntry) =>
  JSON.stringify([kind, revisionId, signatoryId, subjectSha256, atMs]);

const isRecorded = (kind: AuditKind): kind is RecordedKind => Object.hasOwn(names, kind);
const nameOf = (kind: AuditKind): string => (isRecorded(kind) ? names[kind] : 'a step');

const standingWords: Readonly<Record<AgreementStatus, string>> = {
  draft: 'a draft',
  signing: 'closed for signing',
  sealed: 'sealed',
  amending: 'being amended',
};

/** Where the steps in their order leave an agreement that began as a draft. */
function standingAfter(entries: readonly AuditEntry[]): AgreementStatus {
  let standing: AgreementStatus = 'draft';
  let wasSealed = false;
  for (const { kind } of entries) {
    if (kind === 'closed') standing = 'signing';
    if (kind === 'reopened') standing = wasSealed ? 'amending' : 'draft';
    if (kind === 'sealed' || kind === 'amendment-dropped') standing = 'sealed';
    if (kind === 'amendment-begun') standing = 'amending';
    wasSealed ||= kind === 'sealed';
  }
  return standing;
}
