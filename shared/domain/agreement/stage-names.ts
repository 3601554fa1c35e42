import type { StageId } from './facilitation-schema';

/** What the stages are called on every screen. */
export const stageNames: Readonly<Record<StageId, string>> = {
  setup: 'Set-up',
  summary: 'Why are we doing this',
  terminology: 'Terminology',
  plan: 'Work backwards from revenue',
  communication: 'Communication plan',
  marketing: 'Marketing accountabilities',
  sales: 'Sales accountabilities',
  review: 'Review',
};
