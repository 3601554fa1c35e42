import { scenarioPlan } from '#shared/domain/plan/choose-scenario';
import { scenarioFigures, type ScenarioFigures } from '#shared/domain/plan/compare-scenarios';
import type { Scenario } from '#shared/domain/plan/scenario-schema';
import { useWorkshop } from '../../workshop-store';

export interface ComparedScenario {
  readonly scenario: Scenario;
  readonly isChosen: boolean;
  readonly figures: ScenarioFigures;
}

/** Every funnel with what follows from its numbers. */
export function useScenarioFigures(): ComparedScenario[] {
  const plan = useWorkshop((state) => state.document.plan);
  const scenarios = useWorkshop((state) => state.facilitation.scenarios);
  return scenarios.rows.map((scenario) => ({
    scenario,
    isChosen: scenario.id === scenarios.chosenId,
    figures: scenarioFigures(scenario, scenarioPlan({ plan, scenarios }, scenario)),
  }));
}
