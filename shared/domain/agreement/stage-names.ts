import type { StageId } from './stage-ids';

/** What the stages are called on every screen. */
export const stageNames: Readonly<Record<StageId, string>> = {
  setup: 'Set-up',
  readiness: 'People and readiness',
  gap: 'Perception gap',
  summary: 'Why are we doing this',
  terminology: 'Terminology',
  plan: 'Work backwards from revenue',
  communication: 'Communication plan',
  marketing: 'Marketing accountabilities',
  sales: 'Sales accountabilities',
  metrics: 'Shared metrics',
  review: 'Review',
};
