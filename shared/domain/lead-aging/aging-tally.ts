import type { WorkingCalendar } from '../calendar/working-calendar-schema';
import { createWorkingClock } from '../calendar/working-clock';
import { ageLead, type Lead } from './age-lead';
import { agedSteps, MOST_SALESPEOPLE, type AgedGroup, type AgingSummary } from './aging-summary-schema';
import { createStepTally } from './step-tally';

interface Deps {
  readonly calendar: WorkingCalendar;
  readonly asOfMs: number;
}

type Tallied = Omit<AgingSummary, 'fileName' | 'rows'>;

/**
 * Takes leads one by one and says in the end how long they wait. It keeps three numbers of each step of a lead and
 * nothing of its row.
 *
 * @throws {AppError} VALIDATION if the calendar cannot be reckoned with.
 */
export function createAgingTally({ calendar, asOfMs }: Deps) {
  const now = { clock: createWorkingClock(calendar), asOfMs };
  const steps = { marketing: createStepTally(), sales: createStepTally(), acceptance: createStepTally() };
  const people = new Map<string, number>();
  /** Leads of each salesperson; those without one at -1. */
  const leadsOf = new Map<number, number>();
  let leads = 0;
  let rejected = 0;

  const numberOf = (salesperson: string | null): number => {
    if (salesperson === null) return -1;
    const known = people.get(salesperson) ?? people.size;
    people.set(salesperson, known);
    return known;
  };

  return {
    add: (lead: Lead): void => {
      const ages = ageLead(lead, now);
      const person = numberOf(lead.salesperson);
      for (const step of agedSteps) steps[step].add(ages[step], person);
      leadsOf.set(person, (leadsOf.get(person) ?? 0) + 1);
      leads += 1;
      if (lead.status === 'rejected' && ages.sales === null) rejected += 1;
    },
    result: (): Tallied => {
      const groups = groupsByPerson(steps, [...people.keys()], leadsOf);
      const [marketing, sales, acceptance] = [steps.marketing.whole(), steps.sales.whole(), steps.acceptance.whole()];
      return {
        asOfMs,
        calendar,
        rejected,
        all: { leads, marketing: marketing.step, sales: sales.step, acceptance: acceptance.step },
        spread: { marketing: marketing.spread, sales: sales.spread, acceptance: acceptance.spread },
        bySalesperson: groups.slice(0, MOST_SALESPEOPLE),
        furtherSalespeople: Math.max(0, groups.length - MOST_SALESPEOPLE),
      };
    },
  };
}

type Steps = Readonly<Record<(typeof agedSteps)[number], ReturnType<typeof createStepTally>>>;
type PersonGroup = AgedGroup & { readonly salesperson: string | null };

/** Most leads first, then by name; leads without a salesperson last. */
function groupsByPerson(steps: Steps, names: readonly string[], leadsOf: ReadonlyMap<number, number>): PersonGroup[] {
  const [marketing, sales, acceptance] = [steps.marketing, steps.sales, steps.acceptance].map((step) =>
    step.byPerson(names.length),
  );
  const groups = [...names, null].map((salesperson, place) => {
    const leads = leadsOf.get(salesperson === null ? -1 : place) ?? 0;
    const [mine, theirs, taken] = [marketing?.[place], sales?.[place], acceptance?.[place]];
    if (!mine || !theirs || !taken) throw new Error('a salesperson was not tallied');
    return { salesperson, leads, marketing: mine, sales: theirs, acceptance: taken };
  });
  return groups.filter(({ leads }) => leads > 0).toSorted(compareGroups);
}

function compareGroups(a: PersonGroup, b: PersonGroup): number {
  if (a.salesperson === null || b.salesperson === null)
    return Number(a.salesperson === null) - Number(b.salesperson === null);
  return b.leads - a.leads || a.salesperson.localeCompare(b.salesperson, 'en');
}
