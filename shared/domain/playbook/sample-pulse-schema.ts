import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { calendarDaySchema } from '../../kernel/time';
import { agreementIdSchema } from '../agreement/agreement-schema';
import { LEAST_SHEETS, pulseValueSchema } from '../pulse/pulse-schema';
import { playbookItemSchema } from './item-schema';

const valuesSchema = z.array(pulseValueSchema).min(LEAST_SHEETS);

/**
 * A pulse that an agreement's room has answered. Values are listed by statement and side, the smallest first: which of
 * them stood on one sheet is written nowhere.
 */
export const samplePulseSchema = playbookItemSchema.extend({
  agreementId: agreementIdSchema,
  heldOn: calendarDaySchema,
  answers: z.array(z.strictObject({ statementId: rowIdSchema, marketing: valuesSchema, sales: valuesSchema })).min(1),
});
export type SamplePulse = z.infer<typeof samplePulseSchema>;
