import { judgeReview, outcomesOf } from '#shared/domain/review/hold-review';
import { openReviewSchema, type OpenReview } from '#shared/domain/review/review-list';
import { reviewDocumentSchema, type ReviewDocument } from '#shared/domain/review/review-schema';
import type { SignedVersion } from '#shared/domain/review/signed-version';
import { quarter } from './review-builder';

const reviewId = '11111111-1111-4111-8111-111111111111';
const agreementId = '22222222-2222-4222-8222-222222222222';
const engagementId = '33333333-3333-4333-8333-333333333333';

interface Held {
  readonly versions: readonly SignedVersion[];
  /** What the review says; outcomes are written as holding it writes them. */
  readonly document: Partial<ReviewDocument>;
  readonly heldAt?: string;
  readonly locale?: string;
  readonly title?: string;
}

/** A review as it is once it was held. */
export function heldReview({ versions, document, heldAt = '2026-06-29T12:00:00Z', locale = 'en-GB', title }: Held) {
  const written = reviewDocumentSchema.parse({ period: quarter, ...document });
  const heldAtMs = Date.parse(heldAt);
  const open: OpenReview = openReviewSchema.parse({
    review: {
      id: reviewId,
      agreementId,
      rev: 1,
      createdAtMs: 0,
      updatedAtMs: 0,
      heldAtMs,
      document: { ...written, outcomes: outcomesOf(judgeReview(written, versions), locale) },
    },
    agreement: {
      id: agreementId,
      engagementId,
      clientName: 'Northwind',
      isSample: false,
      title: title ?? 'Service level agreement',
      status: 'sealed',
      locale,
      currency: 'EUR',
      versions,
    },
    previous: null,
  });
  return { open, heldAtMs };
}
