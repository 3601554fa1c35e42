import './solve-panel.css';

import { solvableVariables, solvePlan } from '#shared/domain/plan/solve-plan';
import { Select } from '../../../../ui/select';
import { useWorkshop } from '../../workshop-store';
import { fieldOf } from './plan-fields';
import { askQuestion } from './solve-actions';
import { SolveAnswer } from './solve-answer';
import { SolveTarget } from './solve-target';
import { allowedVariable, outcomes } from './solve-words';

/** Holds one outcome fixed and works out the one input that reaches it, all others locked. */
export function SolvePanel() {
  const plan = useWorkshop((state) => state.document.plan);
  const question = plan.solve ?? { fixed: 'neededPerWeek', target: null, variable: 'revenueGoal' };
  const { fixed, target } = question;
  const variable = allowedVariable(fixed, question.variable);
  return (
    <section className="solve" aria-label="What would it take?">
      <h2 className="solve__title">What would it take?</h2>
      <div className="solve__question">
        <Select
          label="To reach"
          name="plan.solve.fixed"
          value={fixed}
          options={outcomes}
          onChange={(next) => askQuestion({ fixed: next, target: null, variable: allowedVariable(next, variable) })}
        />
        <SolveTarget
          fixed={fixed}
          target={target}
          onChange={(next) => askQuestion({ fixed, target: next, variable })}
        />
        <Select
          label="By changing"
          name="plan.solve.variable"
          value={variable}
          options={solvableVariables(fixed).map((id) => ({ id, label: fieldOf(id).label }))}
          onChange={(next) => askQuestion({ fixed, target, variable: next })}
        />
      </div>
      {target === null ? (
        <p className="solve__hint">
          Write the target: what has to change to reach it shows here, and nothing else moves.
        </p>
      ) : (
        <SolveAnswer variable={variable} fixed={fixed} solution={solvePlan(plan, { fixed, target, variable })} />
      )}
    </section>
  );
}
