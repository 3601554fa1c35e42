import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { agreementIdSchema } from '../agreement/agreement-schema';
import { leadSortSchema, sortingRoundIdSchema } from '../sorting/sorting-schema';
import { playbookItemSchema } from './item-schema';
import { leadSets } from './workshop-material-schema';

const sideSchema = z.strictObject({
  committedAtMs: instantMsSchema,
  /** Of the library's sample leads, each of the set once. */
  sorts: z.record(rowIdSchema, leadSortSchema),
});

const roundSchema = z.strictObject({
  id: sortingRoundIdSchema,
  createdAtMs: instantMsSchema,
  set: z.enum(leadSets),
  /** Tests of the agreement's terms that were worded otherwise when the round began. */
  worded: z.array(z.strictObject({ termId: rowIdSchema, entryTest: textSchema(2_000), exitTest: textSchema(2_000) })),
  marketing: sideSchema,
  sales: sideSchema,
});
export type SampleSortingRound = z.infer<typeof roundSchema>;

/** The sorting tests that an agreement's terms went through, the first one first. */
export const sampleSortingSchema = playbookItemSchema.extend({
  agreementId: agreementIdSchema,
  rounds: z.array(roundSchema).min(1),
});
export type SampleSorting = z.infer<typeof sampleSortingSchema>;
