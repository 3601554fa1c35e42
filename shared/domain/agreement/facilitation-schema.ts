import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { longTextSchema, textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { agendaSchema } from '../agenda/agenda-schema';
import { assetMapSchema } from '../assets/asset-map-schema';
import { gapRowSchema } from '../gap/gap-row-schema';
import { companyLensChoiceSchema } from '../lens/lens-choice-schema';
import { payExampleSchema } from '../pay/pay-schema';
import { scenariosSchema } from '../plan/scenario-schema';
import { leadersTalkSchema } from '../pulse/leaders-talk-schema';
import { stageIds, stageIdSchema } from './stage-ids';

const stageRecord = z
  .object({
    plannedMinutes: z.number().min(0).max(1_440).nullable().default(null),
    usedSeconds: z.int().nonnegative().default(0),
    isSkipped: z.boolean().default(false),
    /** Private to the facilitator: on no slide, in no export. */
    privateNotes: longTextSchema.default(''),
  })
  .prefault({});

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
  /** The ladder as it stood when that was said, as `ladderMark` writes it. */
  ladderThen: z.string().max(64).default(''),
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

/** A participant's own tick under what they owned then. */
export const understoodSchema = z.object({
  participantId: rowIdSchema,
  /** What they said their role is, in their own words. */
  inOwnWords: textSchema(600).default(''),
  /** Null while they have not ticked, or have taken it back. */
  tickedAtMs: instantMsSchema.nullable().default(null),
  /** The commitments they owned when they ticked, as `ownedLines` writes them. */
  owned: z
    .array(z.object({ id: rowIdSchema, words: textSchema(4_000) }))
    .max(1_000)
    .default([]),
});
export type Understood = z.infer<typeof understoodSchema>;

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
      readiness: stageRecord,
      gap: stageRecord,
      summary: stageRecord,
      terminology: stageRecord,
      plan: stageRecord,
      communication: stageRecord,
      marketing: stageRecord,
      sales: stageRecord,
      metrics: stageRecord,
      review: stageRecord,
    })
    .prefault({}),
  /** Disputes the conflict ladder is tried on. */
  rehearsals: z.array(rehearsalSchema).max(50).default([]),
  /** Stages that go by another script than the one that ships. */
  scripts: z.partialRecord(stageIdSchema, scriptCopySchema).default({}),
  /** The day in timed blocks; empty until one is chosen. */
  agenda: agendaSchema.prefault({}),
  /** What drives the company; changes scripts and risk notes. */
  lens: companyLensChoiceSchema.prefault({}),
  /** Whether the two leaders were left alone first. */
  leadersTalk: leadersTalkSchema.prefault({}),
  /** Questions whose answers each side writes down blind; the numbers themselves stand elsewhere until both are in. */
  gap: z.array(gapRowSchema).max(40).default([]),
  /** Funnels beside the agreement's own plan; the chosen one's numbers are the plan. */
  scenarios: scenariosSchema.prefault({}),
  /** The example by which pay is talked about; what is agreed stands in the document. */
  payExample: payExampleSchema.prefault({}),
  /** Which assets sellers have in which step of the sales cycle. */
  assetMap: assetMapSchema.prefault({}),
  /** Who said in person that they understand their own role. */
  understood: z.array(understoodSchema).max(200).default([]),
});
export type Facilitation = z.infer<typeof facilitationSchema>;
