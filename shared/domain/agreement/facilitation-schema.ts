import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { longTextSchema, textSchema } from '../../kernel/text';

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

/** A dispute that was played through on the conflict ladder: a copy of the library's words, and what the room said. */
export const rehearsalSchema = z.object({
  /** Begins with the id of the library's item. */
  id: rowIdSchema,
  title: textSchema(200).default(''),
  facts: textSchema(1_200).default(''),
  marketingSays: textSchema(600).default(''),
  salesSays: textSchema(600).default(''),
  ladderMustSay: textSchema(600).default(''),
  usuallyMissing: textSchema(600).default(''),
  /** What the ladder answered. */
  decides: textSchema(300).default(''),
  byWhen: textSchema(300).default(''),
  wasClear: z.enum(['open', 'yes', 'no']).default('open'),
  note: textSchema(2_000).default(''),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;

/** A script of the library in the place of the one that ships for the stage: a copy, so that it stays as it was chosen. */
export const scriptCopySchema = z.object({
  itemId: rowIdSchema,
  name: textSchema(200).default(''),
  purpose: textSchema(600).default(''),
  opening: textSchema(1_200).default(''),
  questions: z.array(textSchema(400)).max(40).default([]),
  goodLooksLike: z.array(textSchema(400)).max(40).default([]),
  interventions: z
    .array(
      z.object({
        /** Empty: anybody. */
        speaker: z.enum(['', 'marketing', 'sales', 'executive']).default(''),
        hears: textSchema(300).default(''),
        say: textSchema(800).default(''),
      }),
    )
    .max(12)
    .default([]),
  closing: textSchema(600).default(''),
  artefact: textSchema(300).default(''),
});
export type ScriptCopy = z.infer<typeof scriptCopySchema>;

/** How the workshop goes, apart from what it agrees. Private to the facilitator: on no slide, in no export. */
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
  /** Disputes the conflict ladder is tried on. */
  rehearsals: z.array(rehearsalSchema).max(50).default([]),
  /** Stages that go by another script than the one that ships. */
  scripts: z.partialRecord(stageIdSchema, scriptCopySchema).default({}),
});
export type Facilitation = z.infer<typeof facilitationSchema>;
