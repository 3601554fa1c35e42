import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { dateNumberSchema, seatKindSchema } from '../kit/seat-kind';

export const seatSchema = z.object({
  id: rowIdSchema,
  kind: seatKindSchema,
  /** Who sits there; the person's name is kept beside the id, since people come and go. */
  personId: uuidSchema.nullable().default(null),
  personName: textSchema(200).default(''),
  /** On which dates this seat interviews. */
  dates: z.array(dateNumberSchema).max(3).default([1]),
  /** Relative: 1 for all unless the panel says why not. */
  weight: z.number().min(0).max(100).default(1),
});
export type Seat = z.infer<typeof seatSchema>;

export const datePlanSchema = z.object({
  date: dateNumberSchema,
  purpose: textSchema(600).default(''),
  /** What the panel hopes for: "trust". */
  hopedOutcome: textSchema(400).default(''),
});
export type DatePlan = z.infer<typeof datePlanSchema>;

const uniqueIds = (rows: readonly { readonly id: string }[]) => new Set(rows.map((row) => row.id)).size === rows.length;

export const panelSchema = z.object({
  seats: z.array(seatSchema).max(12).refine(uniqueIds, 'Two seats have the same id').default([]),
  /** Why seats do not weigh the same; empty while they do. */
  weightReason: textSchema(1_000).default(''),
  dates: z
    .array(datePlanSchema)
    .max(3)
    .default([
      { date: 1, purpose: '', hopedOutcome: 'Trust' },
      { date: 2, purpose: '', hopedOutcome: '' },
      { date: 3, purpose: '', hopedOutcome: '' },
    ]),
});
export type Panel = z.infer<typeof panelSchema>;
