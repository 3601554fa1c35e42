import { z } from 'zod';

import { agreementIdSchema, workshopDraftSchema } from '../agreement/agreement-schema';
import { engagementDraftSchema, engagementIdSchema } from '../engagement/engagement-schema';
import { personDraftSchema, personIdSchema } from '../engagement/person-schema';
import { playbookItemSchema } from './item-schema';
import { sampleQuarterSchema } from './sample-quarter-schema';
import { samplePerceptionGapSchema } from './sample-gap-schema';
import { samplePulseSchema } from './sample-pulse-schema';
import { sampleSealedSchema } from './sample-sealed-schema';
import { sampleSearchSchema } from './sample-search-schema';
import { sampleSortingSchema } from './sample-sorting-schema';

/** The invented company that ships with the app. Its ids never change, so that a reset puts back the same things. */
export const sampleSchema = playbookItemSchema.extend({
  engagement: engagementDraftSchema.extend({ id: engagementIdSchema }),
  people: z.array(personDraftSchema.extend({ id: personIdSchema })),
  agreements: z.array(z.object({ id: agreementIdSchema, draft: workshopDraftSchema })),
  searches: z.array(sampleSearchSchema).default([]),
  /** What both sides of one of its agreements had written down blind. */
  gap: samplePerceptionGapSchema.nullable().default(null),
  /** What its people answered before the same workshop. */
  pulse: samplePulseSchema.nullable().default(null),
  /** How its terms stood the sorting test. */
  sorting: sampleSortingSchema.nullable().default(null),
  /** Agreements in it are sealed; all others are drafts. */
  sealed: sampleSealedSchema.nullable().default(null),
  /** What one of the sealed ones brought: the review held on it. */
  quarter: sampleQuarterSchema.nullable().default(null),
});
export type Sample = z.infer<typeof sampleSchema>;
