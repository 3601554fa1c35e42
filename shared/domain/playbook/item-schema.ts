import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';

/** The source documents by title; `authored` where they are silent and the words and the thought are ours. */
const provenanceSources = [
  'Growth strategies for product, marketing, sales and support',
  'New Approaches, Old Arguments',
  'What’s a VP of Sales & Marketing?',
  'Five must haves for any sales and marketing SLA',
  'Notes of a marketing leaders’ board on alignment',
  'authored',
] as const;

const provenanceSchema = z.strictObject({
  source: z.enum(provenanceSources),
  /** What the source gives and what was added; empty when the item says no more than its source. */
  note: textSchema(400).default(''),
});

/** What every shipped item carries: who says so, and what may be done with it. */
export const playbookItemSchema = z.strictObject({
  /** Kept for good: a user's copy names the item it came from. */
  id: rowIdSchema,
  /** Grows by one when the words change. */
  version: z.int().min(1),
  provenance: provenanceSchema,
  licence: textSchema(200).pipe(z.string().min(1)),
});
export type PlaybookItem = z.infer<typeof playbookItemSchema>;

/** A text that must be there. */
export const saidSchema = (maxLength: number) => textSchema(maxLength).pipe(z.string().trim().min(1));
