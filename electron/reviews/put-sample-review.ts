import type { SampleQuarter } from '#shared/domain/playbook/sample-quarter-schema';
import { fromSampleQuarter } from '#shared/domain/review/from-sample-quarter';
import type { Db } from '../db/connection';
import { createRevisionRepository } from '../signing/revisions/revision-repository';
import { createReviewRepository } from './review-repository';
import { signedVersions } from './signed-versions';

/**
 * Puts the review that the sample company held on its sealed agreement in. Call it inside the transaction that put what
 * is sealed back.
 */
export function putSampleReview(db: Db, quarter: SampleQuarter, locale: string): void {
  const { reviewId, agreementId, readOn } = quarter;
  const versions = signedVersions(createRevisionRepository(db), agreementId);
  const atMs = Date.parse(`${readOn}T12:00:00Z`);
  createReviewRepository(db).insert({
    id: reviewId,
    agreementId,
    rev: 1,
    createdAtMs: atMs,
    updatedAtMs: atMs,
    heldAtMs: atMs,
    document: fromSampleQuarter(quarter, versions, locale),
  });
}
