import { addedUp } from '#shared/domain/plan/compare-scenarios';
import { showExpectedWins, showMoney, showNeeded, showWeekly } from '#shared/domain/plan/show-figure';
import type { NumberLook } from '#shared/kernel/format';
import { MoneyField } from '../../../../ui/money-field';
import { useWorkshop } from '../../workshop-store';
import { changeTogetherGoal, scenarioTitle } from './scenario-edits';
import { useScenarioFigures } from './use-scenario-figures';

/** The ticked funnels added up, beside the goal that they are to reach together. */
export function TogetherLine() {
  const look = useWorkshop((state) => state.look);
  const goal = useWorkshop((state) => state.facilitation.scenarios.togetherGoal);
  const ticked = useScenarioFigures().filter(({ scenario }) => scenario.isTogether);
  if (ticked.length < 2) return null;
  const names = new Intl.ListFormat('en').format(ticked.map(({ scenario }) => scenarioTitle(scenario)));
  const { leads, wins, repHours, cost, revenue } = addedUp(ticked.map(({ figures }) => figures));
  const facts = [
    said(leads, (value) => `${showNeeded(value, look)} leads`),
    said(wins, (value) => `${showExpectedWins(value, look)} expected wins`),
    said(repHours, (value) => `${showWeekly(value, look)} sellers’ hours`),
    said(cost, (value) => `${showMoney(value, look)} spent`),
  ].filter((fact) => fact !== '');
  return (
    <section className="together" aria-label="Together">
      <div className="together__words">
        <p>
          <strong>{names} together</strong>
          {facts.length === 0 ? ': not known yet.' : `: ${facts.join(', ')}.`}
        </p>
        <p role="status">{reachedInWords(revenue, goal, look)}</p>
      </div>
      <MoneyField
        label="Revenue to bring together"
        name="scenarios.togetherGoal"
        minor={goal}
        currency={look.currency}
        onChange={changeTogetherGoal}
      />
    </section>
  );
}

function reachedInWords(revenue: number | null, goal: number | null, look: NumberLook): string {
  if (revenue === null)
    return 'What they bring is not known yet: each needs its rates, its average deal and its leads.';
  const brings = `They bring ${showMoney(revenue, look)}`;
  if (goal === null) return `${brings}.`;
  return revenue + 0.5 >= goal
    ? `${brings}: the goal is reached.`
    : `${brings}: ${showMoney(goal - revenue, look)} short of the goal.`;
}

const said = (value: number | null, say: (value: number) => string): string => (value === null ? '' : say(value));
