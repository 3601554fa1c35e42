import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import type { Caller } from '#shared/ipc/caller';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { PreviewDeck } from '../agreements/agreement-handlers';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { EngagementRepository } from '../engagements/engagement-repository';
import type { KeyRing } from './keys/key-ring';
import type { AuditLogRepository } from './log/audit-log';
import type { AmendmentRepository } from './revisions/amendment-repository';
import type { RecordChecks } from './revisions/record-checks';
import type { Revision, RevisionRepository } from './revisions/revision-repository';
import type { SigningTools } from './signing-tools';

/** A scan as it was chosen. */
export interface LooseScan {
  /** Without a folder. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Asks for a scan in main's own dialog and reads it; null if the user thought better of it. */
export type ChooseScan = () => Promise<LooseScan | null>;

/** Checks a sealed file as anybody could, knowing the roots of this workspace. */
export type VerifySealed = (file: { fileName: string; content: Uint8Array }) => Promise<VerificationReport>;

export interface SigningDeps {
  readonly engagements: EngagementRepository;
  readonly agreements: AgreementRepository;
  readonly revisions: RevisionRepository;
  readonly amendments: AmendmentRepository;
  readonly log: AuditLogRepository;
  readonly checks: RecordChecks;
  readonly keys: Pick<KeyRing, 'status' | 'open'>;
  readonly tools: SigningTools;
  readonly previewDeck: PreviewDeck;
  readonly chooseScan: ChooseScan;
  readonly verifySealed: VerifySealed;
  /** Runs `work` in one transaction that holds the write lock from its start. */
  readonly inTransaction: <T>(work: () => T) => T;
  readonly onAgreementChanged: (id: AgreementId, rev: number, caller: Caller) => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** @throws {AppError} NOT_FOUND, or STORAGE if its record is damaged. */
export function mustFindRevision({ revisions }: Pick<SigningDeps, 'revisions'>, id: RevisionId): Revision {
  const revision = revisions.find(id);
  if (!revision) throw gone('revision');
  return revision;
}

/** @throws {AppError} CONFLICT unless it can still be signed. */
export function mustBeOpen({ state, number }: Pick<Revision, 'state' | 'number'>): void {
  if (state === 'sealed') throw new AppError('CONFLICT', `Revision ${number} is sealed: nothing can be added to it.`);
  if (state === 'reopened')
    throw new AppError(
      'CONFLICT',
      `Revision ${number} was reopened: it can no longer be signed. Close the agreement again.`,
    );
}

/** @throws {AppError} CONFLICT unless the content that was read is the content of the revision. */
export function mustBeAsRead({ contentSha256 }: Pick<Revision, 'contentSha256'>, readSha256: string): void {
  if (contentSha256 !== readSha256)
    throw new AppError('CONFLICT', 'What you read is not what is being signed. Open the page again and read it anew.');
}
