import type { Agreement } from '#shared/domain/agreement/agreement-schema';
import { amendmentDraftSchema, type Change } from '#shared/domain/amendment/amendment-schema';
import { amendmentBlockers } from '#shared/domain/amendment/amendment-blockers';
import { changesBetween } from '#shared/domain/amendment/compare';
import { looseningsBetween } from '#shared/domain/amendment/loosenings';
import { clientSchema, type Client } from '#shared/domain/engagement/engagement-schema';
import { calendarFaults } from '#shared/domain/calendar/calendar-faults';
import { closingBlockers, closingGaps } from '#shared/domain/signing/closing';
import { closingNotes } from '#shared/domain/signing/closing-notes';
import type { Predecessor } from '#shared/domain/signing/revision-schema';
import type { ClosingView } from '#shared/domain/signing/room-schema';
import { gone } from '#shared/kernel/gone';
import type { SigningDeps } from '../signing-deps';
import type { Revision } from './revision-repository';

type Sources = Pick<SigningDeps, 'engagements' | 'revisions' | 'amendments'>;

/** What stands between the saved draft and its closing. */
export function closingDraft(sources: Sources, agreement: Agreement): ClosingView {
  const { document, facilitation } = agreement;
  const sealed = sources.revisions.findLastSealed(agreement.id);
  const amendment = sealed && amendmentOf(sources, agreement, sealed);
  return {
    blockers: [
      ...closingBlockers(document),
      ...(amendment ? nothingDiffers(amendment.changes, amendment.predecessor) : []),
      ...(amendment ? amendmentBlockers(amendment.draft) : []),
    ],
    workingTime: calendarFaults(document.calendar),
    gaps: closingGaps(document),
    notes: closingNotes({ document, facilitation }),
    amendment,
  };
}

/** @throws {AppError} NOT_FOUND */
export function clientOf({ engagements }: Pick<Sources, 'engagements'>, { engagementId }: Agreement): Client {
  const engagement = engagements.find(engagementId);
  if (!engagement) throw gone('engagement');
  return clientSchema.parse(engagement);
}

function amendmentOf(sources: Sources, agreement: Agreement, sealed: Revision): NonNullable<ClosingView['amendment']> {
  const look = clientOf(sources, agreement);
  const before = sealed.record.agreement;
  return {
    draft: sources.amendments.find(agreement.id) ?? amendmentDraftSchema.parse({}),
    predecessor: { revisionId: sealed.id, number: sealed.number, contentSha256: sealed.contentSha256 },
    changes: changesBetween(before, agreement.document, look),
    loosenings: looseningsBetween(before, agreement.document, look),
  };
}

const nothingDiffers = (changes: readonly Change[], { number }: Predecessor): string[] =>
  changes.length === 0
    ? [`Nothing differs from revision ${number}. Change what is agreed first, or drop the amendment.`]
    : [];
