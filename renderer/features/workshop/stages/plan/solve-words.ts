import type { PlanFixedOutcome, PlanVariable } from '#shared/domain/plan/plan-schema';
import type { PlanInputKind } from '#shared/domain/plan/show-input';
import { solvableVariables } from '#shared/domain/plan/solve-plan';

interface OutcomeWords {
  readonly id: PlanFixedOutcome;
  readonly label: string;
  readonly kind: PlanInputKind;
  readonly suffix?: string;
}

/** What can be held fixed, and how its target is typed. */
export const outcomes: readonly OutcomeWords[] = [
  { id: 'neededPerWeek', label: 'Leads needed a week', kind: 'number', suffix: 'a week' },
  { id: 'respondersPerWeek', label: 'Responders a week', kind: 'number', suffix: 'a week' },
  { id: 'cost', label: 'Cost', kind: 'money' },
  { id: 'romi', label: 'ROMI', kind: 'percent' },
  { id: 'capacityPerWeek', label: 'Leads that can be worked a week', kind: 'number', suffix: 'a week' },
];

export function outcomeWords(fixed: PlanFixedOutcome): OutcomeWords {
  const found = outcomes.find(({ id }) => id === fixed);
  if (found === undefined) throw new Error(`no words for ${fixed}`);
  return found;
}

/** The variable, where it can be solved for with this outcome fixed; else the first one that can. */
export function allowedVariable(fixed: PlanFixedOutcome, variable: PlanVariable | undefined): PlanVariable {
  const allowed = solvableVariables(fixed);
  const [first] = allowed;
  if (first === undefined) throw new Error(`nothing can be solved for ${fixed}`);
  return variable !== undefined && allowed.includes(variable) ? variable : first;
}
