import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { calendarDaySchema } from '../../kernel/time';
import { agreementIdSchema } from '../agreement/agreement-schema';
import { reviewIdSchema } from '../review/review-schema';
import { playbookItemSchema, saidSchema } from './item-schema';

const count = z.int().nonnegative();
const periodSchema = z.strictObject({ from: calendarDaySchema, to: calendarDaySchema });

/** What one week or month brought. */
const pointSchema = z.strictObject({
  /** Its first day; of a month that began before the agreement, the agreement’s first day. */
  from: calendarDaySchema,
  /** As the report shows it, in the commitment's unit, with one decimal at most. */
  figure: z.number().nonnegative(),
  /** `part` of `whole` behind the figure: leads, opportunities, minor units; both null where nothing is divided. */
  part: count.nullable(),
  whole: count.nullable(),
});
export type ActualPoint = z.infer<typeof pointSchema>;

export const verdicts = ['kept', 'broken'] as const;

/** What the two leaders decided about a broken promise. */
const decisionSchema = z.strictObject({ decidedOn: calendarDaySchema, text: saidSchema(600), owner: saidSchema(200) });

/** The actuals of one promise over the whole agreement. */
const actualSchema = z.strictObject({
  /** Of the agreement's accountabilities. */
  commitmentId: rowIdSchema,
  unit: saidSchema(60),
  every: z.enum(['week', 'month']),
  readFrom: saidSchema(300),
  /** The promised figure, and since when; more than one if an amendment changed it. Null where no figure is promised. */
  targets: z.array(z.strictObject({ from: calendarDaySchema, target: z.number().nullable() })).min(1),
  points: z.array(pointSchema).min(1),
  verdict: z.enum(verdicts),
  /** What the numbers do not say by themselves. */
  note: saidSchema(400),
  /** Null where the promise was kept. */
  decision: decisionSchema.nullable(),
});
export type Actual = z.infer<typeof actualSchema>;

/** What a new agreement brought: its last quarter, and the weeks before it that promises over its whole term need. */
export const sampleQuarterSchema = playbookItemSchema.extend({
  agreementId: agreementIdSchema,
  /** Of the review that was held on it: the same after every reset. */
  reviewId: reviewIdSchema,
  /** The quarter that the review reads. */
  quarter: periodSchema,
  /** When the reports were read for the last time. */
  readOn: calendarDaySchema,
  /** Counts over the whole agreement, by the signed terms. */
  funnel: z.strictObject({
    responders: count,
    mqls: count,
    sals: count,
    sqls: count,
    /** Marketing-generated opportunities decided and won. */
    decided: count,
    won: count,
    /** Minor units: all won revenue, marketing’s part of it, and what marketing spent, people and tools included. */
    wonRevenue: count,
    marketingRevenue: count,
    spent: count,
  }),
  actuals: z.array(actualSchema).min(1),
  /** A figure watched because a promise was loosened; no promise itself. */
  watched: z.strictObject({
    kpiId: rowIdSchema,
    readFrom: saidSchema(300),
    points: z.array(pointSchema).min(1),
    note: saidSchema(400),
  }),
});
export type SampleQuarter = z.infer<typeof sampleQuarterSchema>;
