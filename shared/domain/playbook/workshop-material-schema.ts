import { z } from 'zod';

import { accountabilityKinds } from '../agreement/accountability-schema';
import { stageIdSchema } from '../agreement/stage-ids';
import { companyDrives } from '../lens/lens-choice-schema';
import { playbookItemSchema, saidSchema } from './item-schema';
import { salesCycleStageSchema } from './sales-cycle';

/** What a room works with beside the agreement's own rows: agendas, statements, leads to sort, disputes, assets. */

/** A timed plan of a whole workshop. */
export const agendaTemplateSchema = playbookItemSchema.extend({
  name: saidSchema(200),
  length: z.enum(['half-day', 'full-day', 'two-sessions']),
  /** When it fits, and what it costs the room. */
  fits: saidSchema(600),
  blocks: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(64),
        /** 1, or 2 for the second of two sessions. */
        session: z.int().min(1).max(2),
        title: saidSchema(200),
        /** The stage of the workshop it serves; null for a break or an opening. */
        stage: stageIdSchema.nullable(),
        minutes: z.int().min(5).max(240),
        /** What is on the table when the block ends. */
        endsWith: saidSchema(400),
      }),
    )
    .min(6),
});
export type AgendaTemplate = z.infer<typeof agendaTemplateSchema>;

export const pulseThemes = ['respect', 'openness', 'hidden-agendas', 'territory', 'leaders', 'roles'] as const;

/** One statement of the anonymous pulse, answered from 1 (not at all) to 5 (entirely). */
export const pulseStatementSchema = playbookItemSchema.extend({
  theme: z.enum(pulseThemes),
  statement: saidSchema(300),
  /** True if agreeing is bad news, so that its answers are turned round before a mean is made. */
  isReversed: z.boolean(),
  /** What the facilitator asks the room when it reads low. */
  whenLow: saidSchema(600),
});
export type PulseStatement = z.infer<typeof pulseStatementSchema>;

/** A number each side writes down blind. */
export const gapQuestionSchema = playbookItemSchema.extend({
  question: saidSchema(400),
  unit: saidSchema(60),
  /** Where the true figure can be looked up. */
  record: saidSchema(400),
  /** What a wide gap usually means, and what to ask next. */
  whenApart: saidSchema(600),
});
export type GapQuestion = z.infer<typeof gapQuestionSchema>;

export const leadSets = ['elephants', 'salmon'] as const;
export type LeadSet = (typeof leadSets)[number];
export const leadSorts = ['responder', 'mql', 'sal', 'sql', 'recycled', 'disqualified'] as const;

/** An invented lead both sides sort blind. */
export const sampleLeadSchema = playbookItemSchema.extend({
  set: z.enum(leadSets),
  /** "Plant manager, dairy cooperative, 900 people". */
  title: saidSchema(200),
  /** What is known of it, as the CRM would show it. */
  facts: saidSchema(1_000),
  reference: z.enum(leadSorts),
  /** Which test of which term decides. */
  reason: saidSchema(600),
});
export type SampleLead = z.infer<typeof sampleLeadSchema>;

/** A quarrel to rehearse the conflict ladder on. */
export const disputeSchema = playbookItemSchema.extend({
  title: saidSchema(200),
  /** What happened, told so that both are partly right. */
  facts: saidSchema(1_200),
  marketingSays: saidSchema(600),
  salesSays: saidSchema(600),
  /** What the ladder must answer: who decides, by when. */
  ladderMustSay: saidSchema(600),
  /** The term, commitment or meeting that usually turns out to be missing. */
  usuallyMissing: saidSchema(600),
});
export type Dispute = z.infer<typeof disputeSchema>;

/** A kind of asset sellers use. */
export const assetKindSchema = playbookItemSchema.extend({
  name: saidSchema(120),
  stages: z.array(salesCycleStageSchema).min(1),
  /** What it does for the seller in that conversation. */
  does: saidSchema(400),
  /** How one notices that it is missing. */
  missedWhen: saidSchema(400),
});
export type AssetKind = z.infer<typeof assetKindSchema>;

/** What drives the company, and what that changes in the room (source: posts on how a company is "driven"). */
export const companyLensSchema = playbookItemSchema.extend({
  drive: z.enum(companyDrives),
  name: saidSchema(120),
  /** How one recognises it. */
  signs: z.array(saidSchema(300)).min(3),
  /** What it makes hard for marketing. */
  risks: z.array(saidSchema(400)).min(3),
  /** What the facilitator says differently, stage by stage. */
  scriptChanges: z.array(z.strictObject({ stage: stageIdSchema, say: saidSchema(600) })).min(3),
});
export type CompanyLens = z.infer<typeof companyLensSchema>;

/** A form to collect what the best sellers say: a sound bite (a few sentences) or a customer story (half a page). */
export const soundBiteTemplateSchema = playbookItemSchema.extend({
  form: z.enum(['sound-bite', 'story']),
  title: saidSchema(200),
  stage: salesCycleStageSchema,
  /** What to ask the seller. */
  asks: z.array(saidSchema(300)).min(3),
  /** An invented example, at the length one is asked for. */
  example: saidSchema(2_500),
  /** The commitment it serves. */
  accountabilityKind: z.enum(accountabilityKinds),
});
export type SoundBiteTemplate = z.infer<typeof soundBiteTemplateSchema>;
