import { z } from 'zod';

import { agreementIdSchema } from '../domain/agreement/agreement-schema';
import { actualsFileSchema } from '../domain/review/actuals-file';
import { openReviewSchema, reviewsOfAgreementSchema, reviewStandingSchema } from '../domain/review/review-list';
import { reviewDocumentSchema, reviewIdSchema, reviewPeriodSchema, reviewSchema } from '../domain/review/review-schema';
import { expected, nothing, savedOr } from './contract-pieces';
import { endpoint, type Contract } from './endpoint';

const byReview = z.object({ id: reviewIdSchema });
const byAgreement = z.object({ agreementId: agreementIdSchema });

/** Looking back on what was signed: figures, verdicts, decisions. */
export const reviewsContract = {
  reviews: {
    ofAgreement: endpoint({ input: byAgreement, output: reviewsOfAgreementSchema }),
    /** Of every agreement that is sealed, for home. */
    standings: endpoint({ input: nothing, output: z.array(reviewStandingSchema) }),
    /** Refused while another review of the agreement is being written, and before anything is sealed. */
    create: endpoint({ input: byAgreement.extend({ period: reviewPeriodSchema }), output: reviewSchema }),
    get: endpoint({ input: byReview, output: openReviewSchema }),
    save: endpoint({
      input: byReview.extend({ ...expected, document: reviewDocumentSchema }),
      output: savedOr(reviewSchema),
    }),
    /** Writes down what each promise came to; from then on the review changes no more. */
    hold: endpoint({ input: byReview.extend(expected), output: reviewSchema }),
    /** Deletes a review that is not held yet. */
    remove: endpoint({ input: byReview, output: nothing }),
    /** Asks for a CSV file in main's dialog and reads its cells; null if the user thought better of it. */
    chooseActuals: endpoint({ input: nothing, output: actualsFileSchema.nullable() }),
  },
} as const satisfies Contract;
