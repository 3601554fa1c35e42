import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import type { HeldRevision } from '../known-root';

interface Checked {
  readonly fileSha256: string;
  readonly contentSha256: string | null;
  readonly record: RevisionRecord | null;
}

/** What the workspace knows of a revision against what the file says. */
export function assessWorkspace(held: HeldRevision | null, checked: Checked): VerificationReport['workspace'] {
  if (!held) return { holds: 'nothing', supersededBy: null };
  const isSame =
    held.contentSha256 === checked.contentSha256 &&
    held.rootFingerprint === checked.record?.rootFingerprint &&
    (held.fileSha256 === null || held.fileSha256 === checked.fileSha256);
  return { holds: isSame ? 'same' : 'different', supersededBy: held.supersededBy };
}
