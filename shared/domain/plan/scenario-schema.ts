import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { planDraftSchema } from './plan-schema';

/**
 * A named funnel beside others: elephants or salmon, 100 leads at 2% or 30 at 10%. The chosen one's numbers stand in the
 * document's plan, and its own `plan` is what they were when it was last put aside.
 */
export const scenarioSchema = z.object({
  id: rowIdSchema,
  name: textSchema(120).default(''),
  /** What would have to be true for it. */
  note: textSchema(600).default(''),
  plan: planDraftSchema.prefault({}),
  /** A seller's hours on one lead, won or lost. */
  hoursPerLead: z.number().nullable().default(null),
  /** Leads (MQLs) in the period to judge it by; null for as many as its goal needs. */
  leads: z.number().nullable().default(null),
  /** Counted in the line that adds funnels up. */
  isTogether: z.boolean().default(false),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** Figures of the plan that a commitment's target can follow. */
export const followedFigures = ['leads-per-week', 'leads', 'marketing-share', 'close-ratio', 'cost'] as const;
export type FollowedFigure = (typeof followedFigures)[number];

export const scenariosSchema = z.object({
  rows: z.array(scenarioSchema).max(12).default([]),
  /** The one whose numbers the agreement stands on; null while the plan belongs to none. */
  chosenId: rowIdSchema.nullable().default(null),
  /** By commitment: the figure of the plan its target follows until the revision closes. */
  followed: z.record(rowIdSchema, z.enum(followedFigures)).default({}),
  /** What the funnels added up are to bring, minor units. */
  togetherGoal: z.number().nullable().default(null),
});
export type Scenarios = z.infer<typeof scenariosSchema>;
