import type { PlanDraft, PlanVariable } from '#shared/domain/plan/plan-schema';
import { solvedForDraft } from '#shared/domain/plan/solve-plan';
import { editDocument } from '../../workshop-store';
import { fieldOf } from './plan-fields';

type Question = NonNullable<PlanDraft['solve']>;

/** Keeps what the room asks: it is there again when the stage is opened anew. */
export function askQuestion(question: Question): void {
  editDocument(
    'Change what to solve for',
    (document) => {
      document.plan.solve = question;
    },
    'plan.solve',
  );
}

/** Puts a solved value into the plan: one step to undo. */
export function applySolution(variable: PlanVariable, value: number): void {
  editDocument(`Use the solved value: ${fieldOf(variable).label}`, (document) => {
    document.plan[variable] = solvedForDraft(variable, value);
  });
}
