import { z } from 'zod';

import { longTextSchema } from '../../kernel/text';

/** The workshop's stages of this release, in their usual order. Soft: any can be skipped, revisited, reordered. */
export const stageIds = [
  'setup',
  'summary',
  'terminology',
  'plan',
  'communication',
  'marketing',
  'sales',
  'review',
] as const;
export const stageIdSchema = z.enum(stageIds);
export type StageId = z.infer<typeof stageIdSchema>;

export const stageRecordSchema = z.object({
  plannedMinutes: z.number().min(0).max(1_440).nullable().default(null),
  usedSeconds: z.int().nonnegative().default(0),
  isSkipped: z.boolean().default(false),
  /** Private to the facilitator: on no slide, in no export. */
  privateNotes: longTextSchema.default(''),
});
export type StageRecord = z.infer<typeof stageRecordSchema>;

const stageRecord = stageRecordSchema.prefault({});

/** How the workshop goes, apart from what it agrees. */
export const facilitationSchema = z.object({
  stageOrder: z
    .array(stageIdSchema)
    .refine((order) => new Set(order).size === order.length, 'A stage stands twice in the order')
    .default([...stageIds]),
  /** Where the facilitator was: the app reopens there. */
  currentStage: stageIdSchema.default('setup'),
  /** Name of the field that had the focus, for reopening; empty if none. */
  currentField: z.string().max(300).default(''),
  stages: z
    .object({
      setup: stageRecord,
      summary: stageRecord,
      terminology: stageRecord,
      plan: stageRecord,
      communication: stageRecord,
      marketing: stageRecord,
      sales: stageRecord,
      review: stageRecord,
    })
    .prefault({}),
});
export type Facilitation = z.infer<typeof facilitationSchema>;
