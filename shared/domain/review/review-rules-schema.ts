import { z } from 'zod';

/** When a commitment is red, amber or green; written in the agreement, before the first quarter. */
export const reviewRulesSchema = z.object({
  /** A miss of at most so many percent of the target is amber, more is red; 0: every miss is red. */
  amberPercent: z.number().nullable().default(null),
});
export type ReviewRules = z.infer<typeof reviewRulesSchema>;
