import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { longTextSchema, textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { scorePointSchema } from '../kit/answer-key-schema';

/** Given before question one and sealed with it: later ratings are compared with it for halo. */
const firstImpressionSchema = z.object({
  rating: scorePointSchema,
  words: textSchema(600).default(''),
  sealedAtMs: instantMsSchema,
});
export type FirstImpression = z.infer<typeof firstImpressionSchema>;

/** The first impression while it is being given: once it is sealed, this is empty again. */
const impressionDraftSchema = z.object({
  rating: scorePointSchema.nullable().default(null),
  words: textSchema(600).default(''),
});

/** What one seat heard and made of one question. */
export const answerSchema = z.object({
  /** Stored at once by a rating key; null while unrated. A missing rating never counts as zero. */
  rating: scorePointSchema.nullable().default(null),
  /** What the candidate said or did: without it the rating is unfinished and cannot be committed. */
  evidence: longTextSchema.default(''),
  /** Factors of the key that were heard. */
  heard: z.array(rowIdSchema).max(20).default([]),
  redFlags: z.array(textSchema(400)).max(40).default([]),
  signals: z.array(textSchema(400)).max(40).default([]),
  /** Why the question was not put; null if it was. */
  skipReason: textSchema(400).nullable().default(null),
  /** Time spent with this question on screen. */
  elapsedMs: z.int().nonnegative().default(0),
});
export type Answer = z.infer<typeof answerSchema>;

/** Something the candidate asked back: evidence for the rating of the candidate's own 15 minutes. */
const questionBackSchema = z.object({ id: rowIdSchema, text: textSchema(600).default('') });
/** What the next date should ask: never a score. */
export const askNextSchema = z.object({
  id: rowIdSchema,
  competencyId: rowIdSchema.nullable().default(null),
  ask: textSchema(600).default(''),
});
export type AskNext = z.infer<typeof askNextSchema>;

const dealBreakerSeenSchema = z.object({ dealBreakerId: rowIdSchema, evidence: textSchema(1_000).default('') });

/** One interviewer's record of one candidate on one date, while it is written and after. */
export const scorecardDocumentSchema = z.object({
  firstImpression: firstImpressionSchema.nullable().default(null),
  impressionDraft: impressionDraftSchema.prefault({}),
  /** By kit item id. */
  answers: z.record(rowIdSchema, answerSchema).default({}),
  questionsBack: z.array(questionBackSchema).max(60).default([]),
  dealBreakers: z.array(dealBreakerSeenSchema).max(20).default([]),
  notes: longTextSchema.default(''),
  askNext: z.array(askNextSchema).max(20).default([]),
  /** Kit item on screen; empty: the start, `_end`: the end. A killed app comes back to it. */
  currentItemId: z.union([rowIdSchema, z.literal('')]).default(''),
  /** Name of the field the caret was in; empty if none. */
  currentField: textSchema(80).default(''),
  /** False while the answer key is folded away. */
  isKeyOpen: z.boolean().default(true),
  /** Time the interview ran, without pauses. */
  elapsedMs: z.int().nonnegative().default(0),
  isPaused: z.boolean().default(false),
  /** Entered afterwards from a printed kit. */
  isFromPaper: z.boolean().default(false),
});
export type ScorecardDocument = z.infer<typeof scorecardDocumentSchema>;

export const scorecardIdSchema = uuidSchema.brand<'ScorecardId'>();
export type ScorecardId = z.infer<typeof scorecardIdSchema>;
