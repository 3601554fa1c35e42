import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { shortTextSchema, textSchema } from '../../kernel/text';

export const termKinds = ['stage', 'criteria', 'bant', 'other'] as const;
export const termStatuses = ['open', 'agreed', 'agreed-with-note'] as const;
export type TermStatus = (typeof termStatuses)[number];

/** One side's stand on a term. Agreed together means: both sides `agreed` or `agreed-with-note`. */
export const termStandSchema = z.object({
  status: z.enum(termStatuses).default('open'),
  note: shortTextSchema.default(''),
});

export const termSchema = z.object({
  id: rowIdSchema,
  kind: z.enum(termKinds).default('other'),
  /** "MQL", "Budget (BANT)". */
  name: textSchema(200).default(''),
  /** What must be true for a lead to become this: the words that go on the slide. */
  entryTest: textSchema(2_000).default(''),
  /** What ends it. */
  exitTest: textSchema(2_000).default(''),
  owner: textSchema(200).default(''),
  example: textSchema(2_000).default(''),
  counterExample: textSchema(2_000).default(''),
  marketing: termStandSchema.prefault({}),
  sales: termStandSchema.prefault({}),
});
export type Term = z.infer<typeof termSchema>;
export type TermKind = Term['kind'];
