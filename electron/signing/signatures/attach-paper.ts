import { maySignOnPaper, whyOnScreen } from '#shared/domain/signing/on-paper';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { paperRecordSchema, type PaperRecord } from '#shared/domain/signing/signature-schema';
import { AppError } from '#shared/kernel/errors';
import { sha256 } from '../../db/digest';
import type { Revision } from '../revisions/revision-repository';
import { mustBeOpen, mustFindRevision, type SigningDeps } from '../signing-deps';
import { acceptScan } from './accept-scan';
import { mustBeSignatory, viewsOf } from './signatory-of';

interface Attaching {
  readonly revisionId: RevisionId;
  readonly signatoryIds: readonly string[];
}

/**
 * Asks for the scan of a page that was signed on paper and keeps it with the revision. A better scan of the same page can
 * be added beside the first.
 *
 * @returns false if the user thought better of it.
 * @throws {AppError} CONFLICT if somebody signed on screen, declined, or must be asked on screen; VALIDATION if the file cannot be kept.
 */
export async function attachPaper(deps: SigningDeps, attaching: Attaching): Promise<boolean> {
  const { revisionId } = attaching;
  const signatoryIds = [...new Set(attaching.signatoryIds)];
  mustTakePaper(deps, mustFindRevision(deps, revisionId), signatoryIds);
  const scan = await deps.chooseScan();
  if (!scan) return false;
  const { content } = scan;
  const accepted = await acceptScan(scan);

  deps.inTransaction(() => {
    const { revisions, log } = deps;
    const revision = mustFindRevision(deps, revisionId);
    // The dialog may have stood open for an hour.
    mustTakePaper(deps, revision, signatoryIds);
    const { agreementId, contentSha256 } = revision;
    const clock = log.readClock(agreementId);
    const record = paperRecordSchema.parse({
      paperId: deps.newId(),
      revisionId,
      contentSha256,
      ...clock,
      signatoryIds,
      ...accepted,
      bytes: content.length,
      fileSha256: sha256(content),
    } satisfies PaperRecord);
    const subjectSha256 = revisions.addPaper({ record, content });
    log.append({ agreementId, kind: 'paper-attached', clock, revisionId, subjectSha256 });
  });
  return true;
}

function mustTakePaper({ revisions }: SigningDeps, revision: Revision, signatoryIds: readonly string[]): void {
  mustBeOpen(revision);
  const named = signatoryIds.map((id) => mustBeSignatory(revision, id));
  if (!named.every((signatory) => maySignOnPaper(revision.record, signatory))) {
    throw new AppError('CONFLICT', whyOnScreen);
  }
  const other = viewsOf(revisions, revision).find(
    ({ id, state }) => signatoryIds.includes(id) && (state === 'signed' || state === 'declined'),
  );
  if (!other) return;
  const what = other.state === 'signed' ? 'has signed on screen already' : 'has declined to sign';
  throw new AppError('CONFLICT', `${other.name} ${what}. Leave that name out.`);
}
