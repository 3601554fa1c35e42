import { leadSortNames } from '../playbook/lead-sort-names';
import { sortingCounts } from './sorting-counts';
import type { LeadSort, SortingMaterial, SortingResult, SortingRound } from './sorting-schema';

interface Count {
  readonly alike: number;
  readonly of: number;
}

interface BoardResult extends Count {
  readonly sorts: readonly (Count & { readonly name: string })[];
  /** Sorts by the names of the room's terms. */
  readonly leads: readonly {
    readonly title: string;
    readonly marketing: string;
    readonly sales: string;
    readonly isAlike: boolean;
  }[];
}

/** What the room sees of a round: never a reference or its reason, which are for the facilitator. */
export interface SortingBoard {
  /** The newest round; null where there is none. */
  readonly round: {
    readonly number: number;
    readonly hasMarketing: boolean;
    readonly hasSales: boolean;
    /** Null until both sides have committed. */
    readonly result: BoardResult | null;
  } | null;
  /** Finished rounds, oldest first. */
  readonly history: readonly (Count & { readonly number: number })[];
}

/** @param rounds newest first, each with its result as soon as both sides have committed. */
export function sortingBoardOf(
  rounds: readonly { readonly round: SortingRound; readonly result: SortingResult | null }[],
): SortingBoard {
  const [newest] = rounds;
  return {
    round: newest
      ? {
          number: newest.round.number,
          hasMarketing: newest.round.marketing === 'committed',
          hasSales: newest.round.sales === 'committed',
          result: newest.result && shownResult(newest.result),
        }
      : null,
    history: rounds.toReversed().flatMap(({ round: { number }, result }) => {
      if (!result) return [];
      const { alike, of } = sortingCounts(result);
      return [{ number, alike, of }];
    }),
  };
}

function shownResult(result: SortingResult): BoardResult {
  const { alike, of, sorts, leads } = sortingCounts(result);
  const nameOf = (sort: LeadSort) => sortName(result.material, sort);
  return {
    alike,
    of,
    sorts: sorts.map((each) => ({ name: nameOf(each.sort), alike: each.alike, of: each.of })),
    leads: leads.map(({ lead, marketing, sales, isAlike }) => ({
      title: lead.title,
      marketing: nameOf(marketing),
      sales: nameOf(sales),
      isAlike,
    })),
  };
}

/** What a sort is called in this room. */
export function sortName({ sorts, terms }: Pick<SortingMaterial, 'sorts' | 'terms'>, sort: LeadSort): string {
  const termId = sorts.find((each) => each.sort === sort)?.termId;
  return terms.find(({ id }) => id === termId)?.name.trim() || leadSortNames[sort];
}
