import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { longTextSchema, textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { candidateIdSchema, candidateStageSchema, dateProgressSchema } from '../candidate/candidate-schema';
import { scorecardDocumentSchema } from '../interview/scorecard-schema';
import { kitDocumentSchema } from '../kit/kit-schema';
import { dateNumberSchema } from '../kit/seat-kind';
import { searchDocumentSchema, searchIdSchema } from '../search/search-schema';

/** How the panel's meeting goes: saved as it is typed. */
export const debriefDocumentSchema = z.object({
  /** Seat ids in the order they speak: junior first, CEO last, unless the panel changed it. */
  speakingOrder: z.array(rowIdSchema).max(20).default([]),
  spoken: z.array(rowIdSchema).max(20).default([]),
  /** By competency id: what the discussion brought. */
  notes: z.record(rowIdSchema, longTextSchema).default({}),
  summary: longTextSchema.default(''),
  minutesEach: z.number().min(1).max(60).default(3),
});
export type DebriefDocument = z.infer<typeof debriefDocumentSchema>;

/** A seat's competency score after the discussion; the one before stays. */
export const scoreMoveSchema = z.object({
  id: uuidSchema,
  competencyId: rowIdSchema,
  seatId: rowIdSchema,
  /** Unrounded. */
  from: z.number().min(1).max(5),
  /** In halves. */
  to: z.number().min(1).max(5).multipleOf(0.5),
  /** On what evidence. */
  reason: textSchema(1_000).pipe(z.string().trim().min(1, 'Write on what evidence the score moved')),
  movedAtMs: instantMsSchema,
});
export type ScoreMove = z.infer<typeof scoreMoveSchema>;

export const decisionKinds = ['hire', 'hold', 'decline'] as const;
const dissentSchema = z.object({
  name: textSchema(200).pipe(z.string().trim().min(1, 'Write who dissents')),
  reason: textSchema(1_000).pipe(z.string().trim().min(1, 'Write why')),
});
export const decisionDraftSchema = z.object({
  kind: z.enum(decisionKinds),
  /** Required when the decision goes against the composite. */
  reason: longTextSchema.default(''),
  decidedBy: textSchema(400).pipe(z.string().trim().min(1, 'Write who decided')),
  dissents: z.array(dissentSchema).max(20).default([]),
});
export type DecisionDraft = z.infer<typeof decisionDraftSchema>;
export type DecisionDraftInput = z.input<typeof decisionDraftSchema>;

/** Cannot be edited; another can follow it. */
export const decisionSchema = decisionDraftSchema.extend({
  id: uuidSchema,
  decidedAtMs: instantMsSchema,
  /** What the scores said at that moment, unrounded; null if there was no composite. */
  composite: z.number().min(1).max(5).nullable(),
  grade: z.enum(['A', 'B', 'C']).nullable(),
  isAgainstComposite: z.boolean(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** A scorecard that is open to all. */
export const openCardSchema = z.object({
  seatId: rowIdSchema,
  date: dateNumberSchema,
  kitVersion: z.int(),
  kitSha256: z.string(),
  kit: kitDocumentSchema,
  document: scorecardDocumentSchema,
  committedAtMs: instantMsSchema,
});
export type OpenCard = z.infer<typeof openCardSchema>;

/** One candidate as the debrief and the comparison see it: nothing of a date that is not open. */
export const candidateEvidenceSchema = z.object({
  candidateId: candidateIdSchema,
  name: z.string(),
  headline: z.string(),
  stage: candidateStageSchema,
  dates: z.array(dateProgressSchema),
  cards: z.array(openCardSchema),
  /** Assessments that exist and are not open. */
  sealed: z.int().nonnegative(),
  moves: z.array(scoreMoveSchema),
  /** Oldest first; the last one holds. */
  decisions: z.array(decisionSchema),
});
export type CandidateEvidence = z.infer<typeof candidateEvidenceSchema>;

export const debriefSchema = z.object({
  searchId: searchIdSchema,
  search: searchDocumentSchema,
  evidence: candidateEvidenceSchema,
  document: debriefDocumentSchema,
  rev: z.int().nonnegative(),
});
export type Debrief = z.infer<typeof debriefSchema>;

export const comparisonSchema = z.object({
  searchId: searchIdSchema,
  search: searchDocumentSchema,
  candidates: z.array(candidateEvidenceSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
