import type { TermStarter } from './starter-schema';
import { leadSortNames } from './lead-sort-names';
import { leadSets, leadSorts, type SampleLead } from './workshop-material-schema';

const LEADS_IN_A_SET = 12;

/** What is wrong with the leads to sort: a sort without its term, a reason that does not name it, a set too uniform. */
export function sampleLeadFaults(leads: readonly SampleLead[], terms: readonly TermStarter[]): string[] {
  const shipped = new Set(terms.map(({ term }) => term.name));
  return [
    ...leads.flatMap(({ id, reference, reason }) => {
      const name = leadSortNames[reference];
      return [
        ...(shipped.has(name) ? [] : [`${id}: no term ${name} ships`]),
        ...(new RegExp(`\\b${name}\\b`, 'u').test(reason) ? [] : [`${id}: the reason does not name ${name}`]),
      ];
    }),
    ...leadSets.flatMap((set) => {
      const own = leads.filter((lead) => lead.set === set);
      const sorts = new Set(own.map(({ reference }) => reference));
      return [
        ...(own.length < LEADS_IN_A_SET ? [`${set}: ${own.length} leads, at least ${LEADS_IN_A_SET} are wanted`] : []),
        ...leadSorts.filter((sort) => !sorts.has(sort)).map((sort) => `${set}: no lead is sorted as ${sort}`),
      ];
    }),
  ];
}
