import type { LeadSort, RoundLead, SortingMaterial, SortingResult, Sorts } from './sorting-schema';

export interface LeadCount {
  readonly lead: RoundLead;
  readonly marketing: LeadSort;
  readonly sales: LeadSort;
  readonly isAlike: boolean;
}

/** Of the leads that either side sorted so, how many both did. */
export interface SortCount {
  readonly sort: LeadSort;
  readonly termId: string | null;
  readonly alike: number;
  readonly of: number;
}

/** How far two sides sorted alike: counts, never a coefficient (FORMULAS.md). */
export interface SortingCounts {
  readonly alike: number;
  readonly of: number;
  /** In the round's order. */
  readonly leads: readonly LeadCount[];
  /** In the order of the sorts; those that nobody gave are left out. */
  readonly sorts: readonly SortCount[];
}

type Counted = Pick<SortingResult, 'marketing' | 'sales'> & {
  readonly material: Pick<SortingMaterial, 'leads' | 'sorts'>;
};

/** Leads that a side left out count for nothing: a committed sheet has none. */
export function sortingCounts({ material, marketing, sales }: Counted): SortingCounts {
  const leads = material.leads.flatMap((lead): LeadCount[] => {
    const [one, other] = [marketing[lead.id], sales[lead.id]];
    return one && other ? [{ lead, marketing: one, sales: other, isAlike: one === other }] : [];
  });
  return {
    alike: leads.filter(({ isAlike }) => isAlike).length,
    of: leads.length,
    leads,
    sorts: material.sorts.flatMap(({ sort, termId }): SortCount[] => {
      const given = leads.filter((lead) => lead.marketing === sort || lead.sales === sort);
      const alike = given.filter(({ isAlike }) => isAlike).length;
      return given.length === 0 ? [] : [{ sort, termId, alike, of: given.length }];
    }),
  };
}

/** "8 of 10 sorted alike". */
export const alikeWords = ({ alike, of }: Pick<SortingCounts, 'alike' | 'of'>): string =>
  `${alike} of ${of} sorted alike`;

/** Leads without a sort yet, in the order of `leads`. */
export const unsortedIn = <T extends { readonly id: string }>(leads: readonly T[], sorts: Sorts): T[] =>
  leads.filter(({ id }) => sorts[id] === undefined);
