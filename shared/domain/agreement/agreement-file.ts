import { z } from 'zod';

import { clientSchema } from '../engagement/engagement-schema';
import { strictPlanSchema } from '../plan/plan-schema';
import { agreementDocumentSchema, type AgreementDocument } from './agreement-schema';

export const agreementFileFormat = 'rapport-agreement';

/**
 * Rows whose id decides what an amendment compares them with, and what is consented to. The app gives each an id of its
 * own; a file made by hand may not.
 */
function refuseRepeatedIds(
  { communication }: Pick<AgreementDocument, 'communication'>,
  context: z.RefinementCtx,
): void {
  const { meetings, kpis, ladder } = communication;
  for (const [name, rows] of Object.entries({ meetings, kpis, ladder })) {
    rows.forEach(({ id }, index) => {
      if (rows.findIndex((row) => row.id === id) === index) return;
      context.addIssue({
        code: 'custom',
        path: ['communication', name, index, 'id'],
        message: `Another row has the id “${id}” already: give each an id of its own`,
      });
    });
  }
}

/**
 * An agreement outside the workspace: what `rapport deck AGREEMENT.json` reads. Unlike the draft in the app, its numbers
 * must make sense (rates above 0 and at most 1, no negative money), and unknown keys are refused, because nobody is
 * there to see that something was left out.
 */
export const agreementFileSchema = z.strictObject({
  format: z.literal(agreementFileFormat),
  formatVersion: z.literal(1),
  client: clientSchema,
  agreement: agreementDocumentSchema
    .extend({ plan: strictPlanSchema.prefault({}) })
    .strict()
    .superRefine(refuseRepeatedIds),
});
export type AgreementFile = z.infer<typeof agreementFileSchema>;
