import { z } from 'zod';

import { clientSchema } from '../engagement/engagement-schema';
import { strictPlanSchema } from '../plan/plan-schema';
import { agreementDocumentSchema, type AgreementDocument } from './agreement-schema';

export const agreementFileFormat = 'rapport-agreement';

type WithLists = Pick<AgreementDocument, 'setup' | 'summary' | 'communication'>;

/**
 * A row's id decides what an amendment compares it with, who has signed and what is consented to. The app gives each an
 * id of its own; a file made by hand may not.
 */
function refuseRepeatedIds({ setup, summary, communication }: WithLists, context: z.RefinementCtx): void {
  const lists = [
    { path: ['setup', 'participants'], rows: setup.participants },
    { path: ['setup', 'signatories'], rows: setup.signatories },
    { path: ['summary', 'points'], rows: summary.points },
    { path: ['communication', 'meetings'], rows: communication.meetings },
    { path: ['communication', 'kpis'], rows: communication.kpis },
    { path: ['communication', 'ladder'], rows: communication.ladder },
  ];
  for (const { path, rows } of lists) {
    const seen = new Set<string>();
    for (const [index, { id }] of rows.entries()) {
      const message = `Another row has the id “${id}” already: give each an id of its own`;
      if (seen.has(id)) context.addIssue({ code: 'custom', path: [...path, index, 'id'], message });
      seen.add(id);
    }
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
