import type { FacetName } from '#shared/domain/library/field';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { facetWords } from './facet-words';

const placeFacets: readonly FacetName[] = ['role', 'seat', 'date'];
const split = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * What a search found. The item that is called just so comes first: "mql" means the term. Then come the questions whose
 * role, seat and date the words name: "vp marketing cfo second" means that place, and not each question that says
 * "second" somewhere. One such word alone may mean anything and moves nothing.
 */
export function bestFirst(found: readonly LibraryRow[], query: string): readonly LibraryRow[] {
  const asked = split(query);
  const byName = namedFirst(found, query.trim().toLowerCase());
  return asked.length < 2 ? byName : placeFirst(byName, asked);
}

function namedFirst(found: readonly LibraryRow[], name: string): readonly LibraryRow[] {
  const isCalled = ({ title }: LibraryRow) => title.length === name.length && title.toLowerCase() === name;
  const called = found.filter(isCalled);
  return called.length === 0 ? found : [...called, ...found.filter((row) => !isCalled(row))];
}

function placeFirst(found: readonly LibraryRow[], asked: readonly string[]): readonly LibraryRow[] {
  const known = new Map<string, number>();
  const named = (row: LibraryRow): number => {
    const place = placeFacets.map((name) => row.facets[name] ?? '').join('\n');
    const before = known.get(place);
    if (before !== undefined) return before;
    const words = placeFacets.flatMap((name) => split(facetWords(name, row.facets[name] ?? '')));
    const hits = asked.filter((begun) => words.some((word) => word.startsWith(begun))).length;
    const counted = hits < 2 ? 0 : hits;
    known.set(place, counted);
    return counted;
  };
  return found.toSorted((a, b) => named(b) - named(a));
}
