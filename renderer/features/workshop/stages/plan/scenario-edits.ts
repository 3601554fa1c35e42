import {
  addScenario,
  chooseScenario,
  copyScenario,
  removeScenario,
  type NewScenario,
  type PlanAndScenarios,
} from '#shared/domain/plan/choose-scenario';
import type { Scenario } from '#shared/domain/plan/scenario-schema';
import { focusBeside } from '../../../../ui/focus-beside';
import { offerUndo } from '../../../../ui/offer-undo';
import { editFacilitation, editWorkshop, newRowId, undo, useWorkshop } from '../../workshop-store';
import { moveRow, patchRow } from '../shared/rows';

export const scenarioTitle = ({ name }: Pick<Scenario, 'name'>): string => name.trim() || 'Funnel without a name';

/** The plan and its funnels, changed together: one step. */
function change(label: string, next: (state: PlanAndScenarios) => PlanAndScenarios): void {
  const { document, facilitation } = useWorkshop.getState();
  const { plan, scenarios } = next({ plan: document.plan, scenarios: facilitation.scenarios });
  editWorkshop(label, (draft) => {
    draft.document.plan = plan;
    draft.facilitation.scenarios = scenarios;
  });
}

export function copyPlan(): string {
  const made = fresh('Copy of the plan');
  change('Copy the plan into a funnel', (state) => copyScenario(state, { ...made, name: nameOfCopy(state) }));
  return made.id;
}

export function addEmpty(): string {
  const made = fresh('');
  change('Add a funnel', (state) => addScenario(state, made));
  return made.id;
}

export const choose = (scenario: Scenario): void =>
  change(`Stand on the funnel “${scenarioTitle(scenario)}”`, (state) => chooseScenario(state, scenario.id, newRowId()));

export function remove(scenario: Scenario): void {
  const what = `Funnel “${scenarioTitle(scenario)}”`;
  const giveFocus = focusBeside(document.activeElement);
  change(`Delete funnel “${scenarioTitle(scenario)}”`, (state) => removeScenario(state, scenario.id));
  giveFocus();
  offerUndo(what, undo, {
    getState: () => ({ document: useWorkshop.getState().history }),
    subscribe: (listen) =>
      useWorkshop.subscribe(({ history }, before) => listen({ document: history }, { document: before.history })),
  });
}

export const move = (id: string, toIndex: number): void =>
  editFacilitation('Move a funnel', ({ scenarios }) => moveRow(scenarios.rows, id, toIndex));

export function changeScenario(
  id: string,
  field: 'name' | 'note' | 'leads' | 'hoursPerLead' | 'isTogether',
  value: unknown,
): void {
  editFacilitation(
    'Change a funnel',
    ({ scenarios }) => patchRow<Scenario>(scenarios.rows, id, { [field]: value }),
    `scenarios.${id}.${field}`,
  );
}

export const changeTogetherGoal = (goal: number | null): void =>
  editFacilitation(
    'Change the goal of the funnels together',
    ({ scenarios }) => void (scenarios.togetherGoal = goal),
    'scenarios.togetherGoal',
  );

const fresh = (name: string): NewScenario => ({ id: newRowId(), name });

function nameOfCopy({ scenarios }: PlanAndScenarios): string {
  const from = scenarios.rows.find(({ id }) => id === scenarios.chosenId);
  return from === undefined ? 'The plan as it is' : `Copy of ${scenarioTitle(from)}`.slice(0, 120);
}
