import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import type { JobRequest } from '#shared/domain/job/job-schema';
import { reviewRecord } from '#shared/domain/review/review-record';
import type { Api } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { fileKinds } from './file-kinds';
import { named, type MadeExport } from './prepared-export';

export type ReviewExportRequest = Extract<JobRequest, { kind: 'export-review' }>;
export type ReviewApi = Pick<Api, 'reviews' | 'engagements'>;

/**
 * The record of a held review, by the desk's own calls.
 *
 * @throws {AppError} NOT_FOUND if it is gone; CONFLICT while it is being written.
 */
export async function prepareReviewExport(desk: ReviewApi, { reviewId }: ReviewExportRequest): Promise<MadeExport> {
  const open = await desk.reviews.get({ id: reviewId });
  const { review, agreement } = open;
  if (review.heldAtMs === null) throw notHeld();
  const engagements = await desk.engagements.list();
  const client = clientSchema.parse(engagements.find(({ id }) => id === agreement.engagementId));
  const { from, to } = review.document.period;
  return {
    ...named([client.name, agreement.title, `Review ${from} to ${to}`], fileKinds['export-review']),
    work: { kind: 'review-record', client, record: reviewRecord(open, review.heldAtMs) },
  };
}

const notHeld = () =>
  new AppError('CONFLICT', 'This review is still being written. Hold it first: its record is of what was held.');
