import type { Draft } from 'immer';

import type { WorkshopDraft } from '#shared/domain/agreement/agreement-schema';
import { followPlan } from '#shared/domain/plan/follow-plan';

/** Carries an edit on to the commitments that follow the plan, so that it is one step with them. */
export function keepFollowing(before: WorkshopDraft, draft: Draft<WorkshopDraft>, currency: string): void {
  const { followed } = draft.facilitation.scenarios;
  if (Object.keys(followed).length === 0) return;
  const { targets, letGo } = followPlan(before, draft, currency);
  const { marketing, sales } = draft.document;
  for (const { id, target } of targets) {
    for (const row of [...marketing, ...sales]) if (row.id === id) row.target = target;
  }
  for (const id of letGo) delete followed[id];
}
