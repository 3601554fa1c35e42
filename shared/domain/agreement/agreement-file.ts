import { z } from 'zod';

import { clientSchema } from '../engagement/engagement-schema';
import { strictPlanSchema } from '../plan/plan-schema';
import { agreementDocumentSchema } from './agreement-schema';

export const agreementFileFormat = 'rapport-agreement';

/**
 * An agreement outside the workspace: what `rapport deck AGREEMENT.json` reads. Unlike the draft in the app, its numbers
 * must make sense (rates above 0 and at most 1, no negative money), and unknown keys are refused, because nobody is
 * there to see that something was left out.
 */
export const agreementFileSchema = z.strictObject({
  format: z.literal(agreementFileFormat),
  formatVersion: z.literal(1),
  client: clientSchema,
  agreement: agreementDocumentSchema.extend({ plan: strictPlanSchema.prefault({}) }).strict(),
});
export type AgreementFile = z.infer<typeof agreementFileSchema>;
