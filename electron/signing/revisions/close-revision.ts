import { isEditable, type Agreement, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { AmendmentDraft } from '#shared/domain/amendment/amendment-schema';
import { mustBeReckonable } from '#shared/domain/calendar/calendar-faults';
import { consentText } from '#shared/domain/signing/consent-text';
import { signatoriesOf } from '#shared/domain/signing/closing';
import {
  revisionIdSchema,
  revisionRecordSchema,
  type Gap,
  type RevisionRecord,
} from '#shared/domain/signing/revision-schema';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { sha256 } from '../../db/digest';
import { atOneMoment } from '../at-one-moment';
import type { ClockReading } from '../log/audit-log';
import type { SigningDeps } from '../signing-deps';
import { toCanonicalText } from './canonical-text';
import { clientOf, closingDraft } from './closing-draft';
import type { NewRevision } from './revision-repository';

interface Closing {
  readonly agreementId: AgreementId;
  readonly expectedRev: number;
  readonly gapsAcceptedBy: string;
  readonly acceptedGaps: readonly string[];
}

interface Prepared {
  readonly agreement: Agreement;
  /** As it was being written; saving it leaves no line in the log either. */
  readonly amendment: AmendmentDraft | null;
  readonly revision: NewRevision;
  readonly pages: Uint8Array;
  readonly clock: ClockReading;
}

/**
 * Freezes the saved draft as the next revision and lays out its pages. @returns the agreement's new rev.
 *
 * @throws {AppError} CONFLICT if the draft has moved on, something blocks it, other gaps were accepted than there are, or
 *   the keys are locked; VALIDATION if its working time cannot be counted.
 */
export async function closeRevision(deps: SigningDeps, closing: Closing): Promise<number> {
  const { agreements, amendments, revisions, log } = deps;
  const { agreementId } = closing;
  await atOneMoment(deps, {
    agreementId,
    prepare: () => prepare(deps, closing),
    write: ({ agreement, amendment, revision, pages, clock }) => {
      // The draft is saved without a line in the log: its revision number tells whether it is still the one that was read.
      const { rev, status } = mustStand(deps, agreementId);
      if (rev !== closing.expectedRev || status !== agreement.status) throw movedOn();
      if (!isSame(amendments.find(agreementId), amendment)) throw movedOn();
      mustBeSameKeys(deps, revision.rootId);
      revisions.insert(revision);
      revisions.addPart(revision.record.revisionId, 0, pages);
      agreements.setStatus(agreementId, { from: agreement.status, to: 'signing', nowMs: clock.atMs });
      amendments.remove(agreementId);
      log.append({
        agreementId,
        kind: 'closed',
        clock,
        revisionId: revision.record.revisionId,
        subjectSha256: revision.contentSha256,
        fileSha256: sha256(pages),
      });
    },
  });
  return closing.expectedRev + 1;
}

async function prepare(deps: SigningDeps, closing: Closing): Promise<Prepared> {
  const { agreementId, expectedRev, acceptedGaps, gapsAcceptedBy } = closing;
  const agreement = deps.agreements.find(agreementId);
  if (!agreement) throw gone('agreement');
  if (!isEditable(agreement.status)) throw new AppError('CONFLICT', 'This agreement is closed already.');
  if (agreement.rev !== expectedRev) throw movedOn();
  const amendment = deps.amendments.find(agreementId);
  const draft = closingDraft(deps, agreement);
  if (draft.blockers.length > 0) throw new AppError('CONFLICT', draft.blockers.join(' '));
  mustBeReckonable(agreement.document.calendar);
  mustBeAccepted(draft.gaps, acceptedGaps, gapsAcceptedBy);

  const { rootId, fingerprint } = deps.keys.open();
  const clock = deps.log.readClock(agreementId);
  const record: RevisionRecord = revisionRecordSchema.parse({
    format: 'rapport-revision',
    formatVersion: 1,
    agreementId,
    revisionId: revisionIdSchema.parse(deps.newId()),
    number: deps.revisions.lastNumber(agreementId) + 1,
    closedAt: new Date(clock.atMs).toISOString(),
    ...(clock.clockWentBackMs !== null && { clockWentBackMs: clock.clockWentBackMs }),
    rootFingerprint: fingerprint,
    client: clientOf(deps, agreement),
    agreement: agreement.document,
    signatories: signatoriesOf(agreement.document),
    gaps: draft.gaps,
    gapsAcceptedBy: draft.gaps.length > 0 ? gapsAcceptedBy.trim() : '',
    consentText,
    predecessor: draft.amendment?.predecessor ?? null,
    amendment: draft.amendment && {
      ...draft.amendment.draft,
      changes: draft.amendment.changes,
      loosenings: draft.amendment.loosenings,
    },
  } satisfies RevisionRecord);
  const { json: recordJson, sha256: contentSha256 } = toCanonicalText(record);
  const pages = await deps.tools.buildRevisionPdf({ record, recordJson, contentSha256 });
  return {
    agreement,
    amendment,
    pages,
    clock,
    revision: { record, recordJson, contentSha256, rootId, closedAtMs: clock.atMs },
  };
}

function mustBeAccepted(gaps: readonly Gap[], accepted: readonly string[], acceptedBy: string): void {
  const there = gaps.map(({ text }) => text).toSorted();
  const isSame = there.length === accepted.length && accepted.toSorted().every((text, index) => text === there[index]);
  if (!isSame) {
    throw new AppError(
      'CONFLICT',
      'What the must-haves lack is not what was shown when it was accepted. Look at the list again and accept it anew.',
    );
  }
  if (gaps.length > 0 && acceptedBy.trim() === '') {
    const message = 'Write who accepts what is missing.';
    throw new AppError('VALIDATION', message, { gapsAcceptedBy: message });
  }
}

function mustStand({ agreements }: SigningDeps, id: AgreementId) {
  const standing = agreements.standingOf(id);
  if (!standing) throw gone('agreement');
  return standing;
}

/** Keys that were replaced while the pages were laid out could never sign what names the old ones. */
function mustBeSameKeys({ keys }: SigningDeps, rootId: string): void {
  if (keys.open().rootId !== rootId)
    throw new AppError('CONFLICT', 'The signing keys were replaced at the same moment. Close the agreement again.');
}

const isSame = (one: AmendmentDraft | null, other: AmendmentDraft | null) =>
  JSON.stringify(one) === JSON.stringify(other);

const movedOn = () => new AppError('CONFLICT', 'The agreement was changed meanwhile. Look at it again, then close it.');
