import { z } from 'zod';

import { agreementIdSchema } from '../domain/agreement/agreement-schema';
import { askedQuestionSchema, gapAnswerSchema } from '../domain/gap/gap-number-schema';
import { endpoint, type Contract } from './endpoint';

/** Numbers each side writes down blind. No call tells one before both sides have committed to the question. */
export const gapContract = {
  gap: {
    /** Every question somebody has committed to, first committed first; also those that left the list of questions. */
    list: endpoint({ input: z.object({ agreementId: agreementIdSchema }), output: z.array(askedQuestionSchema) }),
    /** Commits a side's numbers for good, all of them or none. */
    commit: endpoint({
      input: z.object({
        agreementId: agreementIdSchema,
        side: z.enum(['marketing', 'sales']),
        answers: z
          .array(gapAnswerSchema)
          .min(1, 'Write at least one number')
          .max(40)
          .refine((all) => new Set(all.map(({ rowId }) => rowId)).size === all.length, 'Answer each question once'),
      }),
      output: z.array(askedQuestionSchema),
    }),
  },
} as const satisfies Contract;
