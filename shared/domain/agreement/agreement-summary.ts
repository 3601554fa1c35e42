import { z } from 'zod';

import { calendarDaySchema } from '../../kernel/time';
import { agreementSchema } from './agreement-schema';
import { stageIdSchema } from './stage-ids';
import { mustHaveSchema } from './must-have-schema';

/** An agreement in a list: without its texts. */
export const agreementSummarySchema = agreementSchema
  .pick({ id: true, engagementId: true, status: true, rev: true, createdAtMs: true, updatedAtMs: true })
  .extend({
    title: z.string(),
    engagementName: z.string(),
    isSample: z.boolean(),
    /** Where the facilitator was. */
    currentStage: stageIdSchema,
    workshopDay: calendarDaySchema.nullable(),
    effectiveTo: calendarDaySchema.nullable(),
    mustHaves: z.array(mustHaveSchema),
    /** Required signatories who have still to sign, by name; empty unless a revision is open for signing. */
    waitingFor: z.array(z.string()),
    /** False if the stored text no longer has the digest it was saved with. */
    isIntact: z.boolean(),
  });
export type AgreementSummary = z.infer<typeof agreementSummarySchema>;
