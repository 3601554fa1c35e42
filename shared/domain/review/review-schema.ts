import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { calendarDaySchema, instantMsSchema } from '../../kernel/time';
import { agreementIdSchema } from '../agreement/agreement-schema';
import { agingSummarySchema } from '../lead-aging/aging-summary-schema';
import { MOST_FIGURE } from './figure-limits';

export const reviewIdSchema = uuidSchema.brand<'ReviewId'>();
export type ReviewId = z.infer<typeof reviewIdSchema>;

/** Both days belong to it. */
export const reviewPeriodSchema = z.object({ from: calendarDaySchema, to: calendarDaySchema });
export type ReviewPeriod = z.infer<typeof reviewPeriodSchema>;

/** What is promised and the figure it is promised by: the two together are longer than either may be. */
const promiseWords = textSchema(1_400);

const figure = z.number().min(-MOST_FIGURE).max(MOST_FIGURE).nullable().default(null);
const count = z.number().min(0).max(MOST_FIGURE).nullable().default(null);

/** What one week or month brought. */
const reviewPointSchema = z.object({
  /** The first day of the week or month. */
  from: calendarDaySchema,
  /** In the commitment's unit; null while it is not read. */
  figure,
  /** `part` of `whole` behind the figure; null where nothing is divided. */
  part: count,
  whole: count,
});
export type ReviewPoint = z.infer<typeof reviewPointSchema>;

/**
 * How points become what the target is compared with:
 *
 * - `each`: every week or month for itself;
 * - `four-in-a-row`: the average of any four in a row;
 * - `total`, `average`: of all points; `share`: their parts of their wholes together.
 */
export const readings = ['each', 'four-in-a-row', 'total', 'average', 'share'] as const;
export type Reading = (typeof readings)[number];

export const verdicts = ['kept', 'broken'] as const;
export type Verdict = (typeof verdicts)[number];

const reviewDecisionSchema = z.object({
  id: rowIdSchema,
  text: textSchema(1_000).default(''),
  owner: textSchema(200).default(''),
  /** The day it is done by. */
  by: calendarDaySchema.nullable().default(null),
});
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>;

/** What became of one promise. */
export const reviewedSchema = z.object({
  commitmentId: rowIdSchema,
  every: z.enum(['week', 'month']).default('week'),
  reading: z.enum(readings).default('each'),
  /** `start`: also what came before this quarter, from the agreement's first day on. */
  since: z.enum(['quarter', 'start']).default('quarter'),
  readFrom: textSchema(300).default(''),
  points: z.array(reviewPointSchema).max(800).default([]),
  /** What the numbers do not say by themselves. */
  note: textSchema(1_000).default(''),
  /** A verdict against the rule; it counts once it has a reason. */
  override: z
    .object({ verdict: z.enum(verdicts), reason: textSchema(600).default('') })
    .nullable()
    .default(null),
  /** Null while nothing is decided. */
  decision: reviewDecisionSchema.nullable().default(null),
});
export type Reviewed = z.infer<typeof reviewedSchema>;

const followUpStates = ['open', 'done', 'dropped'] as const;

/** A decision of an earlier review and whether it was carried out. */
export const followUpSchema = reviewDecisionSchema.extend({
  /** The promise it was about, in its words. */
  promise: promiseWords.default(''),
  state: z.enum(followUpStates).default('open'),
  note: textSchema(600).default(''),
});
export type FollowUp = z.infer<typeof followUpSchema>;

export const colours = ['green', 'amber', 'red'] as const;
export type Colour = (typeof colours)[number];

/** What a promise came to when the review was held. */
export const outcomeSchema = z.object({
  commitmentId: rowIdSchema,
  side: z.enum(['marketing', 'sales']),
  promise: promiseWords,
  /** Both null where it could not be judged. */
  colour: z.enum(colours).nullable(),
  verdict: z.enum(verdicts).nullable(),
  isOverridden: z.boolean(),
  /** The figures in a sentence. */
  inWords: textSchema(1_000),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** A figure that is no promise and is looked at all the same: a shared metric. */
const watchedSchema = z.object({
  kpiId: rowIdSchema,
  every: z.enum(['week', 'month']).default('week'),
  readFrom: textSchema(300).default(''),
  points: z.array(reviewPointSchema).max(800).default([]),
  note: textSchema(1_000).default(''),
});
export type Watched = z.infer<typeof watchedSchema>;

/** A quarter looked back on, as it is being written: every field may be half-typed. */
export const reviewDocumentSchema = z.object({
  period: reviewPeriodSchema,
  /** What an executive should know, in the room's own words. */
  summary: textSchema(2_000).default(''),
  /** Since when a sealed revision holds, where that is not the day it was sealed or begins with the agreement. */
  starts: z
    .array(z.object({ number: z.int().min(1), from: calendarDaySchema }))
    .max(200)
    .default([]),
  reviewed: z.array(reviewedSchema).max(400).default([]),
  watched: z.array(watchedSchema).max(200).default([]),
  followUps: z.array(followUpSchema).max(1_000).default([]),
  /** What a file of leads said about how long they wait; never the leads. */
  aging: agingSummarySchema.nullable().default(null),
  /** Written when the review is held; empty before. */
  outcomes: z.array(outcomeSchema).max(400).default([]),
});
export type ReviewDocument = z.infer<typeof reviewDocumentSchema>;

export const reviewSchema = z.object({
  id: reviewIdSchema,
  agreementId: agreementIdSchema,
  rev: z.int().nonnegative(),
  createdAtMs: instantMsSchema,
  updatedAtMs: instantMsSchema,
  /** Null until it was held; then it changes no more. */
  heldAtMs: instantMsSchema.nullable(),
  document: reviewDocumentSchema,
});
export type Review = z.infer<typeof reviewSchema>;
