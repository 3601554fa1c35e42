import { z } from 'zod';

import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { workingCalendarSchema } from '../calendar/working-calendar-schema';

/** Below so many leads there are counts and no figures. */
export const FEWEST_LEADS = 5;
/** Salespeople that are listed, those with the most leads first. */
export const MOST_SALESPEOPLE = 500;
/** Every twentieth part of the leads, from the quickest to the slowest. */
export const spreadShares = Array.from({ length: 21 }, (_, step) => step / 20);

const count = z.int().nonnegative();
const durationMs = z.number().nonnegative();

/** Ages in one kind of time. Each is null below five leads of its kind. */
const ageFiguresSchema = z.object({
  meanMs: durationMs.nullable(),
  medianMs: durationMs.nullable(),
  /** As PERCENTILE.INC. */
  p90Ms: durationMs.nullable(),
  /** Age so far of those that still wait. */
  waitingMedianMs: durationMs.nullable(),
  waitingOldestMs: durationMs.nullable(),
});
export type AgeFigures = z.infer<typeof ageFiguresSchema>;

/** One step of a lead's way: how many took it, how many still wait for it, and how long both took. */
const agedStepSchema = z.object({
  /** Took the step: their ages are what mean, median and percentile are of. */
  n: count,
  waiting: count,
  /** Ended without the step, or without a word when it was: they lower the share and have no age. */
  ended: count,
  /** `n` of all of them, 0 to 1; null below five. */
  share: z.number().min(0).max(1).nullable(),
  working: ageFiguresSchema,
  elapsed: ageFiguresSchema,
});
export type AgedStep = z.infer<typeof agedStepSchema>;

export const agedSteps = ['marketing', 'sales', 'acceptance'] as const;
export type AgedStepId = (typeof agedSteps)[number];

const agedGroupSchema = z.object({
  leads: count,
  /** Created to qualified or rejected by marketing. */
  marketing: agedStepSchema,
  /** Hand-over to the first follow-up. */
  sales: agedStepSchema,
  /** Hand-over to acceptance. */
  acceptance: agedStepSchema,
});
export type AgedGroup = z.infer<typeof agedGroupSchema>;

/** Age at each of {@link spreadShares} among those that took the step; null below five. */
const spreadSchema = z.array(durationMs).length(spreadShares.length).nullable();
const stepSpreadSchema = z.object({ working: spreadSchema, elapsed: spreadSchema });
export type StepSpread = z.infer<typeof stepSpreadSchema>;

/** What a file of leads says about how long they wait. */
export const agingSummarySchema = z.object({
  fileName: textSchema(255),
  /** Ages of those that still wait are counted to here. */
  asOfMs: instantMsSchema,
  calendar: workingCalendarSchema,
  /** `read` is `used` and those left out because something in them is not right. */
  rows: z.object({ read: count, used: count, leftOut: count }),
  /** Rejected without a word of sales: not in sales’ steps. */
  rejected: count,
  all: agedGroupSchema,
  spread: z.object({ marketing: stepSpreadSchema, sales: stepSpreadSchema, acceptance: stepSpreadSchema }),
  /** Null: rows that name none. */
  bySalesperson: z.array(agedGroupSchema.extend({ salesperson: textSchema(200).nullable() })).max(MOST_SALESPEOPLE),
  /** Beyond those listed. */
  furtherSalespeople: count,
});
export type AgingSummary = z.infer<typeof agingSummarySchema>;
