import { z } from 'zod';

import { uuidSchema } from '../../kernel/ids';
import { rowIdSchema } from '../../kernel/ids';
import { longTextSchema, textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { engagementIdSchema } from '../engagement/engagement-schema';
import { workingCalendarSchema } from '../calendar/working-calendar-schema';
import { paySchema } from '../pay/pay-schema';
import { planDraftSchema } from '../plan/plan-schema';
import { reviewRulesSchema } from '../review/review-rules-schema';
import { accountabilitySchema } from './accountability-schema';
import { communicationSchema } from './communication-schema';
import { decisionRuleSchema } from './decision-rule-schema';
import { facilitationSchema } from './facilitation-schema';
import { setupSchema } from './setup-schema';
import { termSchema } from './term-schema';

export const agreementIdSchema = uuidSchema.brand<'AgreementId'>();
export type AgreementId = z.infer<typeof agreementIdSchema>;

export const summaryPointSchema = z.object({ id: rowIdSchema, text: textSchema(2_000).default('') });

const summarySchema = z.object({
  /** Why are we doing this? In the words of an executive outside the room. */
  why: longTextSchema.default(''),
  /** What both sides promise each other, one sentence each. */
  points: z.array(summaryPointSchema).max(40).default([]),
});

const uniqueIds = (rows: readonly { readonly id: string }[]) => new Set(rows.map((row) => row.id)).size === rows.length;
const rowsWithIds = <T extends z.ZodType<{ readonly id: string }>>(row: T, most: number) =>
  z.array(row).max(most, `At most ${most} rows`).refine(uniqueIds, 'Two rows have the same id').default([]);

/**
 * The agreement as it is being written: every field may be half-typed. What leaves the app for the slides is derived
 * from this and the client alone; private notes and timing live in {@link facilitationSchema}.
 */
export const agreementDocumentSchema = z.object({
  title: textSchema(200).default('Sales and marketing service level agreement'),
  setup: setupSchema.prefault({}),
  summary: summarySchema.prefault({}),
  terms: rowsWithIds(termSchema, 500),
  plan: planDraftSchema.prefault({}),
  pay: paySchema.prefault({}),
  communication: communicationSchema.prefault({}),
  /** Working time, for clocks in working hours and working days. */
  calendar: workingCalendarSchema.prefault({}),
  decisionRule: decisionRuleSchema.prefault({}),
  reviewRules: reviewRulesSchema.prefault({}),
  marketing: rowsWithIds(accountabilitySchema, 200),
  sales: rowsWithIds(accountabilitySchema, 200),
});
export type AgreementDocument = z.infer<typeof agreementDocumentSchema>;

/** Everything the workshop screen edits: one unit for saving and undo. */
export const workshopDraftSchema = z.object({
  document: agreementDocumentSchema,
  facilitation: facilitationSchema,
});
export type WorkshopDraft = z.infer<typeof workshopDraftSchema>;

/**
 * `draft`: being written. `signing`: closed, a revision waits for signatures. `sealed`: signed and read-only for good.
 * `amending`: sealed before, and being written anew. What is closed changes by no call.
 */
export const agreementStatuses = ['draft', 'signing', 'sealed', 'amending'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];
export const isEditable = (status: AgreementStatus): boolean => status === 'draft' || status === 'amending';

export const agreementSchema = workshopDraftSchema.extend({
  id: agreementIdSchema,
  engagementId: engagementIdSchema,
  status: z.enum(agreementStatuses),
  /** Grows by one with every save; a save names the one it was made on. */
  rev: z.int().nonnegative(),
  createdAtMs: instantMsSchema,
  updatedAtMs: instantMsSchema,
});
export type Agreement = z.infer<typeof agreementSchema>;
