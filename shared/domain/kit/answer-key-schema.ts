import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { seatKindSchema } from './seat-kind';

/** The five steps of a rating, worst first. */
export const scorePoints = [1, 2, 3, 4, 5] as const;
export const scorePointSchema = z.literal(scorePoints);
export type ScorePoint = z.infer<typeof scorePointSchema>;

export const questionKinds = ['behavioural', 'situational', 'knowledge'] as const;
export const questionKindSchema = z.enum(questionKinds);
export type QuestionKind = z.infer<typeof questionKindSchema>;

const anchorSchema = textSchema(1_200).default('');

/**
 * What an A-player says to one seat on one date, and how to tell. Belongs to question x seat x date: for another seat
 * the same question has another key. Every field may be half-typed; what ships is complete (`shippedKeySchema`).
 */
export const answerKeySchema = z.object({
  /** Why this seat asks. */
  whyAsked: textSchema(1_200).default(''),
  /** Two to four sentences that a strong candidate could really say. */
  aPlayerSays: textSchema(2_400).default(''),
  /** What to listen for. */
  factors: z
    .array(z.object({ id: rowIdSchema, text: textSchema(400).default('') }))
    .max(20)
    .default([]),
  /** What to ask when a factor was missing. */
  probes: z
    .array(
      z.object({ id: rowIdSchema, factorId: rowIdSchema.nullable().default(null), ask: textSchema(600).default('') }),
    )
    .max(20)
    .default([]),
  /** An observable answer for each point of the scale, never an adjective. */
  anchors: z
    .object({ 1: anchorSchema, 2: anchorSchema, 3: anchorSchema, 4: anchorSchema, 5: anchorSchema })
    .prefault({}),
  convincingWrong: z.object({ says: textSchema(1_200).default(''), why: textSchema(1_200).default('') }).prefault({}),
  /** Good answers that belong to another seat. */
  wrongSeat: z
    .array(z.object({ seat: seatKindSchema, says: textSchema(800).default('') }))
    .max(9)
    .default([]),
  redFlags: z.array(textSchema(400)).max(20).default([]),
  /** What a good question back from the candidate would be. */
  goodQuestionBack: textSchema(800).default(''),
});
export type AnswerKey = z.infer<typeof answerKeySchema>;
