import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';

/** The kinds an SLA must at least cover, by side (source: "Five must haves for any sales and marketing SLA"). */
export const marketingKinds = [
  'revenue-share',
  'win-loss-reporting',
  'lead-quality-scoring',
  'quality-threshold',
  'assets',
  'lead-volume',
] as const;
export const salesKinds = [
  'response-time',
  'crm-fields',
  'win-loss-reviews',
  'close-ratio',
  'closed-loop-feedback',
] as const;
export const accountabilityKinds = [...marketingKinds, ...salesKinds, 'other'] as const;

/** `at-least 95 %`, `at-most 4 working hours`; `every` means without exception and needs no target. */
export const comparators = ['at-least', 'at-most', 'exactly', 'every'] as const;

export const accountabilitySchema = z.object({
  id: rowIdSchema,
  kind: z.enum(accountabilityKinds).default('other'),
  /** The commitment in words, verb first: "Call every accepted lead within 4 working hours". */
  commitment: textSchema(1_000).default(''),
  metric: textSchema(300).default(''),
  comparator: z.enum(comparators).default('at-least'),
  /** In `unit`; a percentage is written as 95 with unit "%". */
  target: z.number().nullable().default(null),
  unit: textSchema(60).default(''),
  /** "per quarter", "per lead". */
  period: textSchema(100).default(''),
  owner: textSchema(200).default(''),
  /** Where the figure is read, "CRM report 12". */
  dataSource: textSchema(300).default(''),
  /** What follows a miss. */
  consequence: textSchema(1_000).default(''),
});
export type Accountability = z.infer<typeof accountabilitySchema>;
export type AccountabilityKind = Accountability['kind'];
export type Comparator = Accountability['comparator'];

/** Which side makes the promise. */
export type Side = 'marketing' | 'sales';
