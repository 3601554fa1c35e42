import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { comparators } from './accountability-schema';

export const cadences = ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly', 'as-needed'] as const;
export type Cadence = (typeof cadences)[number];

export const meetingSchema = z.object({
  id: rowIdSchema,
  name: textSchema(200).default(''),
  cadence: z.enum(cadences).default('monthly'),
  /** "1st Thursday 09:30". */
  when: textSchema(200).default(''),
  minutes: z.number().nullable().default(null),
  chair: textSchema(200).default(''),
  attendees: textSchema(600).default(''),
  topics: textSchema(1_000).default(''),
  /** Ids of the KPIs looked at: an accountability's id or a row of `kpis`. Unknown ids are ignored and shown. */
  kpiIds: z.array(rowIdSchema).max(200).default([]),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** A shared metric beside the accountabilities' own: both sides read the same figure, counted the same way. */
export const kpiSchema = z.object({
  id: rowIdSchema,
  name: textSchema(300).default(''),
  formula: textSchema(600).default(''),
  /** What starts and what stops the clock; empty where nothing is timed. */
  clockStarts: textSchema(300).default(''),
  clockStops: textSchema(300).default(''),
  /** The clock stands still outside the agreement's working time. */
  isWorkingTime: z.boolean().default(false),
  owner: textSchema(200).default(''),
  dataSource: textSchema(300).default(''),
  /** The agreed objective. */
  comparator: z.enum(comparators).default('at-least'),
  /** In `unit`; null while none is agreed. */
  target: z.number().nullable().default(null),
  unit: textSchema(60).default(''),
  period: textSchema(100).default(''),
});
export type Kpi = z.infer<typeof kpiSchema>;

export const clockUnits = ['hours', 'working-hours', 'days', 'working-days'] as const;

/** One rung of the conflict ladder: who decides, by when. */
export const ladderStepSchema = z.object({
  id: rowIdSchema,
  /** "Campaign manager and team lead". */
  decides: textSchema(300).default(''),
  action: textSchema(1_000).default(''),
  /** The clock of this step; null while it is not settled. */
  within: z.number().nullable().default(null),
  withinUnit: z.enum(clockUnits).default('working-days'),
});
export type LadderStep = z.infer<typeof ladderStepSchema>;

export const communicationSchema = z.object({
  meetings: z.array(meetingSchema).max(100).default([]),
  kpis: z.array(kpiSchema).max(200).default([]),
  ladder: z.array(ladderStepSchema).max(50).default([]),
});
export type Communication = z.infer<typeof communicationSchema>;
