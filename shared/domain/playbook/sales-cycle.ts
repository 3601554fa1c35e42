import { z } from 'zod';

/** The buyer's way from a first conversation to a customer who buys again; assets and stories belong to a step of it. */
export const salesCycleStages = ['first-contact', 'discovery', 'evaluation', 'proposal', 'decision', 'growth'] as const;
export const salesCycleStageSchema = z.enum(salesCycleStages);
export type SalesCycleStage = z.infer<typeof salesCycleStageSchema>;

export const salesCycleStageNames: Readonly<Record<SalesCycleStage, string>> = {
  'first-contact': 'First contact',
  discovery: 'Discovery',
  evaluation: 'Evaluation',
  proposal: 'Proposal',
  decision: 'Decision',
  growth: 'After the signature',
};
