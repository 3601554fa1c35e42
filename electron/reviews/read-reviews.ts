import type { ReviewStanding, ReviewSummary } from '#shared/domain/review/review-list';
import { openDecisions } from '#shared/domain/review/new-review';
import type { Review } from '#shared/domain/review/review-schema';
import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { unlessDamaged } from '../agreements/stored-text';
import type { ListedReview } from './review-repository';

/** A damaged review stays in the list, without what its text would tell, so that it is not missed. */
export function summaryOf(listed: ListedReview): ReviewSummary {
  const { id, heldAtMs, updatedAtMs } = listed;
  const review = readable(listed);
  const outcomes = review?.document.outcomes ?? [];
  const count = (verdict: 'kept' | 'broken' | null) => outcomes.filter((one) => one.verdict === verdict).length;
  return {
    id,
    period: review?.document.period ?? null,
    heldAtMs,
    updatedAtMs,
    kept: count('kept'),
    broken: count('broken'),
    withoutVerdict: count(null),
    isIntact: review !== null,
  };
}

/** Held reviews that can be read, latest period first. */
export function heldReviews(listed: readonly ListedReview[]): Review[] {
  return listed
    .filter(({ heldAtMs }) => heldAtMs !== null)
    .flatMap((one) => readable(one) ?? [])
    .toSorted((a, b) => b.document.period.to.localeCompare(a.document.period.to));
}

/** What home must know of an agreement's reviews. */
export function standingOf(
  agreementId: AgreementId,
  firstDay: string,
  listed: readonly ListedReview[],
): ReviewStanding {
  const [last] = heldReviews(listed);
  const open = listed.find(({ heldAtMs }) => heldAtMs === null);
  const openDocument = open && readable(open)?.document;
  const settled = new Set((openDocument?.followUps ?? []).filter(({ state }) => state !== 'open').map(({ id }) => id));
  return {
    agreementId,
    firstDay,
    lastTo: last?.document.period.to ?? null,
    lastReviewId: last?.id ?? null,
    openReviewId: open?.id ?? null,
    openDecisions: last ? openDecisions(last.document).filter(({ id }) => !settled.has(id)) : [],
  };
}

/** Null where the stored text is damaged: the list says so. */
function readable({ read, ...review }: ListedReview): Review | null {
  const document = unlessDamaged(read, null);
  return document && { ...review, document };
}
