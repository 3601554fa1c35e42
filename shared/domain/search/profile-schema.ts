import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { longTextSchema, textSchema } from '../../kernel/text';

const uniqueIds = (rows: readonly { readonly id: string }[]) => new Set(rows.map((row) => row.id)).size === rows.length;
const rowsWithIds = <T extends z.ZodType<{ readonly id: string }>>(row: T, most: number) =>
  z.array(row).max(most, `At most ${most} rows`).refine(uniqueIds, 'Two rows have the same id').default([]);

/** Where an outcome came from: an accountability of an agreement, so that the promise and the hire stay joined. */
const outcomeSourceSchema = z.object({
  agreementId: uuidSchema,
  accountabilityId: rowIdSchema,
  /** The commitment as it read when it was taken over. */
  commitment: textSchema(1_000),
});

export const outcomeSchema = z.object({
  id: rowIdSchema,
  /** What is true then that is not true now. */
  text: textSchema(1_000).default(''),
  measure: textSchema(300).default(''),
  target: textSchema(200).default(''),
  /** Months after the start. */
  month: z.number().min(1).max(24).default(12),
  source: outcomeSourceSchema.nullable().default(null),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const competencySchema = z.object({
  id: rowIdSchema,
  name: textSchema(120).default(''),
  definition: textSchema(1_000).default(''),
  /** Relative: 1 for all unless the profile says why not. */
  weight: z.number().min(0).max(100).default(1),
});
export type Competency = z.infer<typeof competencySchema>;

export const dealBreakerSchema = z.object({ id: rowIdSchema, text: textSchema(400).default('') });
export type DealBreaker = z.infer<typeof dealBreakerSchema>;

/** From which composite, as shown, a candidate is graded A and B (FORMULAS.md, Scoring). */
const thresholdsSchema = z.object({
  a: z.number().min(1).max(5).default(4),
  b: z.number().min(1).max(5).default(3),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** The role profile while it is being written: every field may be half-typed. */
export const profileSchema = z.object({
  /** The description before it was rewritten: kept beside the new one. */
  oldDescription: longTextSchema.default(''),
  mission: textSchema(2_000).default(''),
  outcomes: rowsWithIds(outcomeSchema, 40),
  competencies: rowsWithIds(competencySchema, 20),
  /** Why competencies do not weigh the same; empty while they do. */
  weightReason: textSchema(1_000).default(''),
  reportingLine: textSchema(400).default(''),
  /** What the role offers and what is expected of its pay: never what a candidate earned. */
  compensationExpectations: textSchema(2_000).default(''),
  dealBreakers: rowsWithIds(dealBreakerSchema, 20),
  thresholds: thresholdsSchema.prefault({}),
});
export type Profile = z.infer<typeof profileSchema>;
