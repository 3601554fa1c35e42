import type { LibraryRow } from '#shared/domain/library/library-schema';
import { compareWords } from './facet-words';

type Tagged = Pick<LibraryRow, 'tags'>;

/** Tags that at least one of the rows has, with how many have it, by the alphabet. */
export function tagsOfSome(rows: readonly Tagged[]): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const tag of rows.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).toSorted((a, b) => compareWords(a.tag, b.tag));
}

/** Tags that every one of the rows has. */
export const tagsOfAll = (rows: readonly Tagged[]): ReadonlySet<string> =>
  new Set(tagsOfSome(rows).flatMap(({ tag, count }) => (count === rows.length ? [tag] : [])));
