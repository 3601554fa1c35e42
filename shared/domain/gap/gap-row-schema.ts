import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';

/** A question of the perception gap as this room asks it, the record's number, and what was learnt after the reveal. */
export const gapRowSchema = z.object({
  id: rowIdSchema,
  question: textSchema(400).default(''),
  unit: textSchema(60).default(''),
  /** Where the true figure can be looked up, and where it was read. */
  readFrom: textSchema(400).default(''),
  /** In `unit`; null while nobody has looked it up. */
  record: z.number().nullable().default(null),
  whenApart: textSchema(600).default(''),
  learnt: textSchema(600).default(''),
  /** The facilitator has shown both numbers to the room. Nothing is to be seen before both sides have committed. */
  isShown: z.boolean().default(false),
});
export type GapRow = z.infer<typeof gapRowSchema>;
