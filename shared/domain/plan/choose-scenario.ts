import type { PlanDraft } from './plan-schema';
import { scenarioSchema, type Scenario, type Scenarios } from './scenario-schema';

/** The document's plan and the funnels beside it: they change together. */
export interface PlanAndScenarios {
  readonly plan: PlanDraft;
  readonly scenarios: Scenarios;
}

/** One is kept free for the plan that belongs to no funnel, so that choosing never loses it. */
export const MOST_SCENARIOS = 11;

const KEPT_NAME = 'The plan before';

/** A funnel's numbers: those of the chosen one stand in the document. */
export const scenarioPlan = ({ plan, scenarios }: PlanAndScenarios, { id, plan: aside }: Scenario): PlanDraft =>
  scenarios.chosenId === id ? plan : aside;

/**
 * Lets the agreement stand on another funnel. The document's numbers go back into the funnel that was chosen, or, where
 * none was, into a new one, so that choosing and choosing back loses nothing.
 *
 * @param keptId id of that new one.
 */
export function chooseScenario(state: PlanAndScenarios, id: string, keptId: string): PlanAndScenarios {
  const { plan, scenarios } = state;
  const chosen = scenarios.rows.find((row) => row.id === id);
  if (chosen === undefined || scenarios.chosenId === id) return state;
  const aside = scenarios.rows.map((row) => (row.id === scenarios.chosenId ? { ...row, plan } : row));
  const isKept = scenarios.chosenId !== null || isEmpty(plan);
  const kept = isKept ? [] : [scenarioSchema.parse({ id: keptId, name: KEPT_NAME, plan })];
  return { plan: chosen.plan, scenarios: { ...scenarios, rows: [...aside, ...kept], chosenId: id } };
}

export interface NewScenario {
  readonly id: string;
  readonly name: string;
}

/**
 * One more funnel with the numbers of the plan as it is. It is chosen, so that the next change is its own; the first one
 * takes a plan that belongs to none as it stands.
 */
export function copyScenario(state: PlanAndScenarios, { id, name }: NewScenario): PlanAndScenarios {
  const { plan, scenarios } = state;
  const from = scenarios.rows.find((row) => row.id === scenarios.chosenId);
  const row: Scenario = { ...scenarioSchema.parse({ id, name, plan }), ...carriedOver(from) };
  const rows = scenarios.rows.map((each) => (each.id === scenarios.chosenId ? { ...each, plan } : each));
  return { plan, scenarios: { ...scenarios, rows: [...rows, row], chosenId: id } };
}

/** One more funnel without numbers, put aside. */
export function addScenario({ plan, scenarios }: PlanAndScenarios, { id, name }: NewScenario): PlanAndScenarios {
  return { plan, scenarios: { ...scenarios, rows: [...scenarios.rows, scenarioSchema.parse({ id, name })] } };
}

/** Takes a funnel out. Of the chosen one the numbers stay in the agreement, which then stands on none. */
export function removeScenario({ plan, scenarios }: PlanAndScenarios, id: string): PlanAndScenarios {
  const rows = scenarios.rows.filter((row) => row.id !== id);
  return { plan, scenarios: { ...scenarios, rows, chosenId: scenarios.chosenId === id ? null : scenarios.chosenId } };
}

const carriedOver = (from: Scenario | undefined): Partial<Scenario> =>
  from === undefined ? {} : { hoursPerLead: from.hoursPerLead, leads: from.leads };

/** True while nothing is written in it but a question to solve. */
function isEmpty({ samples, solve: _solve, ...inputs }: PlanDraft): boolean {
  const counts = Object.values(samples).flatMap(({ successes, trials }) => [successes, trials]);
  return [...Object.values(inputs), ...counts].every((value) => value === null);
}
