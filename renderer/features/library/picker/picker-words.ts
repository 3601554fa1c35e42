import { facetNames } from '#shared/domain/library/field';
import type { Wanted } from '#shared/domain/library/filter-rows';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import type { PickRequest } from '../../../lib/library/pick';
import { facetWords } from '../browse/facet-words';

/** On the button: "Add 3 terms", "Add this ladder", "Add terms" while none is chosen. */
export function takeWords({ verb = 'Add', noun, amount }: PickRequest, count: number): string {
  if (amount === 'one') return `${verb} this ${noun.one}`;
  if (count === 0) return `${verb} ${noun.many}`;
  return `${verb} ${count} ${count === 1 ? noun.one : noun.many}`;
}

/** What is too much, or null if all of it fits. */
export function roomWords({ room = Infinity, noun }: PickRequest, count: number): string | null {
  if (count <= room) return null;
  if (room <= 0) return `There is no room for more ${noun.many} here.`;
  return `Only ${room} more ${room === 1 ? noun.one : noun.many} fit${room === 1 ? 's' : ''} here.`;
}

/** What the list does not say of each row by being narrowed to it: "CFO · Second date · Measurement". */
export function factsOf({ facets, tags }: LibraryRow, { facets: narrowed }: Pick<Wanted, 'facets'>): string {
  const said = facetNames.flatMap((name) => {
    const value = facets[name];
    return value === undefined || narrowed[name] !== undefined ? [] : [facetWords(name, value)];
  });
  return [...said, ...tags].join(' · ');
}

/** How many of the chosen are not in the list as it stands. */
export function hiddenWords(count: number): string | null {
  if (count === 0) return null;
  return `${count} of the chosen ${count === 1 ? 'is' : 'are'} not in the list as it is narrowed now.`;
}
