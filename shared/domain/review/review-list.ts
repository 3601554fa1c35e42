import { z } from 'zod';

import { calendarDaySchema, instantMsSchema } from '../../kernel/time';
import { agreementIdSchema, agreementStatuses } from '../agreement/agreement-schema';
import { engagementIdSchema } from '../engagement/engagement-schema';
import { reviewIdSchema, reviewPeriodSchema, reviewSchema, followUpSchema } from './review-schema';
import { signedVersionSchema } from './signed-version';

/** A review in a list: without its figures. */
const reviewSummarySchema = z.object({
  id: reviewIdSchema,
  /** Null where the stored text is damaged. */
  period: reviewPeriodSchema.nullable(),
  heldAtMs: instantMsSchema.nullable(),
  updatedAtMs: instantMsSchema,
  /** Counted when it was held; 0 before. */
  kept: z.int(),
  broken: z.int(),
  withoutVerdict: z.int(),
  isIntact: z.boolean(),
});
export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

/** The agreement that is looked back on. */
const reviewedAgreementSchema = z.object({
  id: agreementIdSchema,
  engagementId: engagementIdSchema,
  clientName: z.string(),
  isSample: z.boolean(),
  title: z.string(),
  status: z.enum(agreementStatuses),
  locale: z.string(),
  currency: z.string(),
  /** Sealed revisions, oldest first; empty where nothing is sealed yet. */
  versions: z.array(signedVersionSchema),
});
export type ReviewedAgreement = z.infer<typeof reviewedAgreementSchema>;

/** Every review of an agreement. */
export const reviewsOfAgreementSchema = z.object({
  agreement: reviewedAgreementSchema,
  /** Latest period first; damaged ones last. */
  reviews: z.array(reviewSummarySchema),
  /** What a new review would look back on; null where nothing is sealed. */
  next: reviewPeriodSchema.nullable(),
  /** Last day of the last held review. */
  lastTo: calendarDaySchema.nullable(),
});
export type ReviewsOfAgreement = z.infer<typeof reviewsOfAgreementSchema>;

/** Everything the page of one review shows. */
export const openReviewSchema = z.object({
  review: reviewSchema,
  agreement: reviewedAgreementSchema,
  /** The held review before it; null if there is none. */
  previous: reviewSchema.nullable(),
});
export type OpenReview = z.infer<typeof openReviewSchema>;

/** What home must know of one sealed agreement's reviews. */
export const reviewStandingSchema = z.object({
  agreementId: agreementIdSchema,
  /** First day of the first sealed revision. */
  firstDay: calendarDaySchema,
  lastTo: calendarDaySchema.nullable(),
  lastReviewId: reviewIdSchema.nullable(),
  /** One that is being written. */
  openReviewId: reviewIdSchema.nullable(),
  /** Decisions of the last held review that nobody called done. */
  openDecisions: z.array(followUpSchema),
});
export type ReviewStanding = z.infer<typeof reviewStandingSchema>;
