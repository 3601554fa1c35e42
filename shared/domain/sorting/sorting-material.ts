import type { Term } from '../agreement/term-schema';
import { wordsIn } from '../library/body-words';
import type { LibraryItem } from '../library/library-schema';
import { isTakenFrom } from '../library/row-id';
import { leadSortNames } from '../playbook/lead-sort-names';
import { leadSorts } from '../playbook/workshop-material-schema';
import { leadSortSchema, type LeadSort, type RoundLead, type SortingMaterial } from './sorting-schema';

/** What a round is about: the terms as they are worded now, and these leads. */
export function sortingMaterial(terms: readonly Term[], leads: readonly RoundLead[]): SortingMaterial {
  const named = terms.filter(({ name, entryTest }) => `${name}${entryTest}`.trim() !== '');
  return {
    sorts: leadSorts.map((sort) => ({ sort, termId: termOfSort(named, sort)?.id ?? null })),
    terms: named.map(({ id, name, entryTest, exitTest }) => ({ id, name, entryTest, exitTest })),
    leads: [...leads],
  };
}

/**
 * The term that defines a sort: the one of that name, else the one that was taken from the library for it and is called
 * something else in this room.
 */
export function termOfSort<T extends Pick<Term, 'id' | 'name'>>(terms: readonly T[], sort: LeadSort): T | null {
  const wanted = plain(leadSortNames[sort]);
  return (
    terms.find(({ name }) => plain(name) === wanted) ?? terms.find(({ id }) => isTakenFrom(id, `term-${sort}`)) ?? null
  );
}

const plain = (name: string) => name.trim().toLowerCase();

/** A sample lead of the library as a round keeps it. */
export function leadOfItem({ id, body }: Pick<LibraryItem, 'id' | 'body'>): RoundLead {
  return {
    id,
    title: wordsIn(body, 'title'),
    facts: wordsIn(body, 'facts'),
    reference: leadSortSchema.safeParse(body['reference']).data ?? null,
    reason: wordsIn(body, 'reason'),
  };
}
