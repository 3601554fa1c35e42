import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { instantMsSchema } from '../../kernel/time';
import { candidateDraftSchema, candidateIdSchema, candidateStageSchema } from '../candidate/candidate-schema';
import { debriefDocumentSchema, decisionSchema, scoreMoveSchema } from '../debrief/debrief-schema';
import { scorecardDocumentSchema, scorecardIdSchema } from '../interview/scorecard-schema';
import { dateNumberSchema } from '../kit/seat-kind';
import { searchDocumentSchema, searchIdSchema } from '../search/search-schema';

/** A kit of the sample: the bank's questions by id, in the order they are asked. */
export const sampleKitSchema = z.strictObject({
  seatId: rowIdSchema,
  date: dateNumberSchema,
  plannedMinutes: z.number(),
  /** Ids of shipped prompts and answer keys; each becomes the kit item of the same id. */
  itemIds: z.array(rowIdSchema).min(1),
  /** By item id: what the panel says in place of the bank's words, since it does not sell what the bank's company sells. */
  wordings: z.record(rowIdSchema, z.string().min(1)).default({}),
  /** Null: still being built. */
  lock: z.strictObject({ versionId: uuidSchema, lockedAtMs: instantMsSchema }).nullable(),
});

export type SampleKit = z.infer<typeof sampleKitSchema>;

const sampleScorecardSchema = z.strictObject({
  id: scorecardIdSchema,
  seatId: rowIdSchema,
  date: dateNumberSchema,
  startedAtMs: instantMsSchema,
  /** Null: begun and not committed. */
  committedAtMs: instantMsSchema.nullable(),
  document: scorecardDocumentSchema,
});

export type SampleScorecard = z.infer<typeof sampleScorecardSchema>;

const sampleCandidateSchema = z.strictObject({
  id: candidateIdSchema,
  stage: candidateStageSchema,
  draft: candidateDraftSchema,
  scorecards: z.array(sampleScorecardSchema),
  debrief: debriefDocumentSchema.nullable(),
  moves: z.array(scoreMoveSchema),
  decisions: z.array(decisionSchema),
});

export type SampleCandidate = z.infer<typeof sampleCandidateSchema>;

/** A search of the sample company, with all that its panel has done. */
export const sampleSearchSchema = z.strictObject({
  id: searchIdSchema,
  document: searchDocumentSchema,
  kits: z.array(sampleKitSchema),
  candidates: z.array(sampleCandidateSchema),
});
export type SampleSearch = z.infer<typeof sampleSearchSchema>;
