import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { seatStatuses } from '../candidate/candidate-schema';
import { answerKeySchema, scorePointSchema } from '../kit/answer-key-schema';
import { seatKindSchema } from '../kit/seat-kind';
import { searchIdSchema } from '../search/search-schema';
import { calibrationHeadSchema, calibrationSetSchema } from './set-schema';

export const calibrationIdSchema = uuidSchema.brand<'CalibrationId'>();
export type CalibrationId = z.infer<typeof calibrationIdSchema>;

/** What a seat gives one answer. */
export const answerRatingSchema = z.object({
  /** Stored at once by a rating key; null while unrated. */
  point: scorePointSchema.nullable().default(null),
  note: textSchema(1_000).default(''),
});
export type AnswerRating = z.infer<typeof answerRatingSchema>;

/** One seat's ratings while they are given and after. */
export const ratingsDocumentSchema = z.object({
  /** By answer id. */
  ratings: z.record(rowIdSchema, answerRatingSchema).default({}),
  /** Answer on screen; a killed app comes back to it. */
  currentAnswerId: z.union([rowIdSchema, z.literal('')]).default(''),
});
export type RatingsDocument = z.infer<typeof ratingsDocumentSchema>;

/** A seat that takes part, as the panel named it when the session began, and how far it is: never what it gave. */
export const calibrationSeatSchema = z.object({
  seatId: rowIdSchema,
  kind: seatKindSchema,
  personName: z.string(),
  status: z.enum(seatStatuses),
  excuseReason: z.string().nullable(),
});
export type CalibrationSeat = z.infer<typeof calibrationSeatSchema>;

/** A session as everybody may know it. */
export const calibrationSchema = z.object({
  id: calibrationIdSchema,
  searchId: searchIdSchema,
  /** Null if the stored set is damaged. */
  set: calibrationHeadSchema.nullable(),
  createdAtMs: instantMsSchema,
  seats: z.array(calibrationSeatSchema),
  /** True once every seat has committed or is excused, and one at least committed. */
  isOpen: z.boolean(),
});
export type Calibration = z.infer<typeof calibrationSchema>;

/** A session on a seat's own list. */
export const calibrationTaskSchema = calibrationSchema
  .pick({ id: true, set: true, createdAtMs: true, isOpen: true })
  .extend({
    /** Of this seat. */
    status: z.enum(seatStatuses),
    rated: z.int(),
    answers: z.int(),
  });
export type CalibrationTask = z.infer<typeof calibrationTaskSchema>;

/** All that a seat sees while it rates: no reference, no reason, nothing of anybody else. */
export const ratingSheetSchema = z.object({
  id: calibrationIdSchema,
  set: calibrationHeadSchema,
  key: answerKeySchema,
  /** In this seat's own order. */
  answers: z.array(z.object({ id: rowIdSchema, text: z.string() })),
  document: ratingsDocumentSchema,
  rev: z.int().nonnegative(),
  committedAtMs: instantMsSchema.nullable(),
  isOpen: z.boolean(),
});
export type RatingSheet = z.infer<typeof ratingSheetSchema>;

/** What everybody sees once a session is open. */
export const calibrationResultSchema = z.object({
  calibration: calibrationSchema,
  set: calibrationSetSchema,
  /** Of each seat that committed, in the order of the seats. */
  seats: z.array(z.object({ seatId: rowIdSchema, ratings: z.record(rowIdSchema, answerRatingSchema) })),
});
export type CalibrationResult = z.infer<typeof calibrationResultSchema>;
