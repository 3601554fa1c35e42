import { z } from 'zod';

/** Part of the pay that hangs on sales results (source: "What's a VP of Sales & Marketing?"). Formula: FORMULAS.md, Pay. */
const payTierSchema = z.object({
  /** Attainment from which it counts, 1 is the target. */
  from: z.number().nullable().default(null),
  /** On what lies inside the tier: 2 pays double. */
  multiplier: z.number().nullable().default(null),
});

/** What the agreement says about pay. */
export const paySchema = z.object({
  /** Share of marketers' variable pay that hangs on sales results, 0 to 1. */
  shareOnSales: z.number().nullable().default(null),
});
export type Pay = z.infer<typeof paySchema>;

export const payExampleSchema = z.object({
  /** Target variable pay of the example, minor units a year. */
  targetVariable: z.number().nullable().default(null),
  /** Attainment below which nothing is paid, 0 to 1. */
  threshold: z.number().nullable().default(null),
  tiers: z.array(payTierSchema).max(6).default([]),
  /** Most that is paid, in targets (2: twice the target); null for no cap. */
  cap: z.number().nullable().default(null),
});
export type PayExample = z.infer<typeof payExampleSchema>;
