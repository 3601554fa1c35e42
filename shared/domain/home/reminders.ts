import { dayAfter } from '../../kernel/days';
import type { AgreementSummary } from '../agreement/agreement-summary';
import { DAYS_OF_QUARTER } from '../review/period';
import type { ReviewStanding } from '../review/review-list';

/** How many days before its last day an agreement's end is worth a reminder. */
const DAYS_BEFORE_END = 60;

interface Base {
  readonly agreement: AgreementSummary;
  /** When it is, or was, due: the list is in order of this. */
  readonly day: string;
}

export type Reminder =
  /** A quarter has passed since the agreement began or was last looked back on. */
  | (Base & { readonly kind: 'review-due'; readonly openReviewId: string | null })
  /** A decision of the last review whose day is over. */
  | (Base & {
      readonly kind: 'decision';
      readonly id: string;
      readonly text: string;
      readonly owner: string;
      readonly reviewId: string | null;
    })
  | (Base & { readonly kind: 'term-ends' })
  /** Closed, and somebody has still to sign. */
  | (Base & { readonly kind: 'unsigned' });

/**
 * What somebody should see to, earliest first: reviews that are due, decisions past their day, agreements that end within
 * 60 days or have ended, closings that wait for signatures.
 *
 * @param today calendar day `YYYY-MM-DD` on this machine.
 */
export function reminders(
  agreements: readonly AgreementSummary[],
  standings: readonly ReviewStanding[],
  today: string,
): Reminder[] {
  const found = agreements
    .filter(({ isIntact }) => isIntact)
    .flatMap((agreement): Reminder[] => {
      const standing = standings.find(({ agreementId }) => agreementId === agreement.id);
      return [
        ...unsigned(agreement, today),
        ...(standing ? [...reviewDue(agreement, standing, today), ...overdue(agreement, standing, today)] : []),
        ...termEnds(agreement, today),
      ];
    });
  return found.toSorted((a, b) => a.day.localeCompare(b.day) || a.agreement.title.localeCompare(b.agreement.title));
}

function reviewDue(agreement: AgreementSummary, standing: ReviewStanding, today: string): Reminder[] {
  const { firstDay, lastTo, openReviewId } = standing;
  const { effectiveTo } = agreement;
  const from = lastTo === null ? firstDay : dayAfter(lastTo, 1);
  // Nothing is promised any more after the last day, so that a shorter rest is due when it ends.
  if (effectiveTo !== null && from > effectiveTo) return [];
  const quarterEnd = dayAfter(from, DAYS_OF_QUARTER);
  const day = effectiveTo !== null && effectiveTo < quarterEnd ? dayAfter(effectiveTo, 1) : quarterEnd;
  return day <= today ? [{ kind: 'review-due', agreement, day, openReviewId }] : [];
}

const overdue = (agreement: AgreementSummary, standing: ReviewStanding, today: string): Reminder[] =>
  standing.openDecisions.flatMap(({ id, text, owner, by }): Reminder[] => {
    if (by === null || by >= today) return [];
    const reviewId = standing.openReviewId ?? standing.lastReviewId;
    return [{ kind: 'decision', agreement, day: by, id, text, owner, reviewId }];
  });

function termEnds(agreement: AgreementSummary, today: string): Reminder[] {
  const { effectiveTo, status } = agreement;
  const isSigned = status === 'sealed' || status === 'amending';
  if (!isSigned || effectiveTo === null || effectiveTo > dayAfter(today, DAYS_BEFORE_END)) return [];
  return [{ kind: 'term-ends', agreement, day: effectiveTo }];
}

const unsigned = (agreement: AgreementSummary, today: string): Reminder[] =>
  agreement.status === 'signing' ? [{ kind: 'unsigned', agreement, day: today }] : [];
