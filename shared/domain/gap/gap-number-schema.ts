import { z } from 'zod';

import { rowIdSchema, sha256Schema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';

/** The largest number a side can write down; every whole number up to it is kept to the unit. */
const MOST_IN_A_GAP = 1_000_000_000_000;

/** A number a side writes down blind, in the question's unit. */
export const blindNumberSchema = z
  .number('Write a number')
  .min(0, 'Write 0 or more')
  .max(MOST_IN_A_GAP, 'Write a number of at most a million million');

/** A question's words as a side read them when it wrote its number down: they are in the commitment too. */
const askedWordsSchema = z.object({
  rowId: rowIdSchema,
  question: textSchema(400).pipe(z.string().trim().min(1, 'A question needs words before anybody can answer it')),
  unit: textSchema(60),
});
export type AskedWords = z.infer<typeof askedWordsSchema>;

/** What a side hands in for one question. */
export const gapAnswerSchema = askedWordsSchema.extend({ value: blindNumberSchema });
export type GapAnswer = z.infer<typeof gapAnswerSchema>;

/** What everybody may know of a number that is committed: that it is, and the digest that holds it. */
const committedSchema = z.object({ commitment: sha256Schema, committedAtMs: instantMsSchema });

/** A number that both sides have committed to, with all that is needed to make its digest again. */
const openedNumberSchema = z.object({
  value: z.number(),
  /** Exactly what the digest was made of. */
  text: z.string(),
  /** False if the digest of `text` is not the commitment: the stored number is not what was written down. */
  isIntact: z.boolean(),
});
export type OpenedNumber = z.infer<typeof openedNumberSchema>;

/** A question somebody has written a number for; `numbers` is null until both sides have. */
export const askedQuestionSchema = askedWordsSchema.extend({
  question: z.string(),
  marketing: committedSchema.nullable(),
  sales: committedSchema.nullable(),
  numbers: z.object({ marketing: openedNumberSchema, sales: openedNumberSchema }).nullable(),
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;
