import { z } from 'zod';

import { stageIdSchema } from './stage-ids';

/** The five must-haves of an SLA (source: "Five must haves for any sales and marketing SLA"). */
export const mustHaveIds = ['summary', 'communication', 'terminology', 'marketing', 'sales'] as const;

export const mustHaveSchema = z.object({
  id: z.enum(mustHaveIds),
  name: z.string(),
  isMet: z.boolean(),
  /** What is missing, one sentence each, in the user's words; empty when met. */
  missing: z.array(z.string()),
  /** The stage where it is mended. */
  stage: stageIdSchema,
});
export type MustHave = z.infer<typeof mustHaveSchema>;
