import { Lock } from 'lucide-react';

import type { PlanFixedOutcome, PlanVariable } from '#shared/domain/plan/plan-schema';
import { showInput } from '#shared/domain/plan/show-input';
import { solvableVariables, solvedForDraft, type PlanSolution } from '#shared/domain/plan/solve-plan';
import { Button } from '../../../../ui/button';
import { useWorkshop } from '../../workshop-store';
import { fieldOf } from './plan-fields';
import { applySolution } from './solve-actions';

interface Props {
  readonly fixed: PlanFixedOutcome;
  readonly variable: PlanVariable;
  readonly solution: PlanSolution;
}

/** The value that reaches the target, or why there is none, and what stays locked. */
export function SolveAnswer({ fixed, variable, solution }: Props) {
  const look = useWorkshop((state) => state.look);
  const now = useWorkshop((state) => state.document.plan[variable]);
  const { label, suffix } = fieldOf(variable);
  const inUnit = (value: number) => [showInput(variable, value, look), suffix].filter(Boolean).join(' ');
  const locked = solvableVariables(fixed).filter((input) => input !== variable);
  if (solution.kind === 'none') {
    return (
      <p className="solve__reason" role="status">
        {solution.reason}
      </p>
    );
  }
  const kept = solvedForDraft(variable, solution.value);
  const isThere = now === kept;
  return (
    <>
      <div className="solve__answer">
        <p role="status">
          {label}: <strong className="tabular">{inUnit(kept)}</strong>
          {now !== null && !isThere && <span className="muted"> (now {inUnit(now)})</span>}
          {isThere && <span className="muted"> is what the plan has now.</span>}
        </p>
        <Button variant="primary" isDisabled={isThere} onPress={() => applySolution(variable, solution.value)}>
          Use this value
        </Button>
      </div>
      <p className="solve__locked">
        <Lock size={12} aria-hidden /> Stays as it is: {locked.map((input) => fieldOf(input).label).join(', ')}.
      </p>
    </>
  );
}
