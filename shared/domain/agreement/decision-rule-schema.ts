import { z } from 'zod';

import { textSchema } from '../../kernel/text';

/** How the room settles what it cannot agree on; chosen before the first vote and printed on the agreement. */
export const decisionRules = ['both-leaders', 'consent', 'majority-of-each-side', 'ladder', 'own'] as const;

export const decisionRuleSchema = z.object({
  rule: z.enum(decisionRules).nullable().default(null),
  /** The rule in the room's own words; needed for `own`, a remark beside the others. */
  words: textSchema(400).default(''),
});
export type DecisionRule = z.infer<typeof decisionRuleSchema>;
