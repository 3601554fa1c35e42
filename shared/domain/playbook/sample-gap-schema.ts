import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { calendarDaySchema } from '../../kernel/time';
import { agreementIdSchema } from '../agreement/agreement-schema';
import { playbookItemSchema, saidSchema } from './item-schema';

/** One question of the library as a room answered it; all three numbers in the question's unit. */
const gapAnswerSchema = z.strictObject({
  /** Of the library's perception-gap questions. */
  questionId: rowIdSchema,
  marketing: z.number().nonnegative(),
  sales: z.number().nonnegative(),
  record: z.number().nonnegative(),
  /** The report or file in which the record's number was looked up, with its period and counts. */
  readFrom: saidSchema(300),
  /** What the room knew after the reveal; one sentence. */
  learnt: saidSchema(300),
});

/** The numbers that each side of an agreement wrote down blind before the workshop, and what the record says. */
export const samplePerceptionGapSchema = playbookItemSchema.extend({
  agreementId: agreementIdSchema,
  askedOn: calendarDaySchema,
  /** Who wrote each side's numbers, out of sight of the other. */
  answeredBy: z.strictObject({ marketing: saidSchema(200), sales: saidSchema(200) }),
  answers: z.array(gapAnswerSchema).min(6),
});
export type SamplePerceptionGap = z.infer<typeof samplePerceptionGapSchema>;
