import { z } from 'zod';

import { clientSchema } from '../engagement/engagement-schema';
import { strictPlanSchema } from './plan-schema';

const planFileFormat = 'rapport-plan';

/** A plan outside the workspace: what `rapport plan PLAN.json` reads. Its numbers must make sense; unknown keys are refused. */
export const planFileSchema = z.strictObject({
  format: z.literal(planFileFormat),
  formatVersion: z.literal(1),
  /** How numbers and money are written. */
  locale: clientSchema.shape.locale,
  currency: clientSchema.shape.currency,
  plan: strictPlanSchema.strict(),
});
export type PlanFile = z.infer<typeof planFileSchema>;
