import { z } from 'zod';

import { agreementSchema } from './agreement-schema';
import { mustHaveSchema } from './must-have-schema';

/** An agreement in a list: without its texts. */
export const agreementSummarySchema = agreementSchema
  .pick({ id: true, engagementId: true, status: true, rev: true, createdAtMs: true, updatedAtMs: true })
  .extend({
    title: z.string(),
    engagementName: z.string(),
    isSample: z.boolean(),
    mustHaves: z.array(mustHaveSchema),
    /** False if the stored text no longer has the digest it was saved with. */
    isIntact: z.boolean(),
  });
export type AgreementSummary = z.infer<typeof agreementSummarySchema>;
