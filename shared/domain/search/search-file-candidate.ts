import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { longTextSchema, textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { scorePoints } from '../kit/answer-key-schema';
import { dateNumberSchema } from '../kit/seat-kind';

/** A list whose rows have ids of their own. */
export const rows = <T extends z.ZodType<{ readonly id: string }>>(row: T, most: number, name: string) =>
  z
    .array(row)
    .max(most, `At most ${most.toLocaleString('en-US')} ${name}`)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, `Two ${name} have the same id`);

const pointSchema = z.literal(scorePoints, { error: 'A score is 1, 2, 3, 4 or 5' });
const halvesSchema = z
  .number()
  .min(1, 'A moved score is 1 to 5')
  .max(5, 'A moved score is 1 to 5')
  .multipleOf(0.5, 'A moved score is in halves');

export const fileQuestionSchema = z.object({
  id: rowIdSchema,
  seatId: rowIdSchema,
  date: dateNumberSchema.default(1),
  competencyId: rowIdSchema,
  text: textSchema(1_200).default(''),
});

const fileRatingSchema = z.object({
  seatId: rowIdSchema,
  competencyId: rowIdSchema,
  date: dateNumberSchema.default(1),
  /** Which question; null if the file lists none. Candidates are compared on the questions they share. */
  questionId: rowIdSchema.nullable().default(null),
  /** Null: skipped or not rated. It never counts as zero. */
  score: pointSchema.nullable(),
  evidence: longTextSchema.default(''),
  /** When the scorecard was committed. */
  givenAtMs: instantMsSchema.nullable().default(null),
});
export type FileRating = z.infer<typeof fileRatingSchema>;

export const fileCandidateSchema = z.object({
  id: rowIdSchema,
  name: textSchema(200).default(''),
  headline: textSchema(300).default(''),
  ratings: z.array(fileRatingSchema).max(2_000, 'At most 2,000 ratings for one candidate').default([]),
  /** A seat's competency score after discussion; the last one holds. */
  moves: z
    .array(
      z.object({
        seatId: rowIdSchema,
        competencyId: rowIdSchema,
        from: z.number().min(1).max(5).nullable().default(null),
        to: halvesSchema,
        reason: textSchema(1_000).pipe(z.string().trim().min(1, 'Write on what evidence the score moved')),
        movedAtMs: instantMsSchema.default(0),
      }),
    )
    .max(500, 'At most 500 moves for one candidate')
    .default([]),
  dealBreakers: z
    .array(
      z.object({
        seatId: rowIdSchema,
        date: dateNumberSchema.default(1),
        /** Null if it has left the profile since. */
        dealBreakerId: rowIdSchema.nullable(),
        evidence: textSchema(1_000).default(''),
      }),
    )
    .max(200, 'At most 200 deal-breakers for one candidate')
    .default([]),
  firstImpressions: z
    .array(
      z.object({
        seatId: rowIdSchema,
        date: dateNumberSchema.default(1),
        score: pointSchema,
        words: textSchema(600).default(''),
      }),
    )
    .max(100, 'At most 100 first impressions of one candidate')
    .default([]),
  /** Assessments that exist and are not open. */
  sealed: z.int().nonnegative().default(0),
});
export type FileCandidate = z.infer<typeof fileCandidateSchema>;
