import { useEffect, useState } from 'react';

import { rowsInOrder } from '#shared/domain/library/filter-rows';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { searchLibrary } from '../../../lib/library/catalogue';
import { bestFirst } from '../browse/best-first';

interface Answer {
  readonly query: string;
  /** Null: the search failed. */
  readonly numbers: readonly number[] | null;
}

/**
 * Those of the rows that hold the words, most telling first; all of them without words. While an answer is on its way the
 * last one stands.
 */
export function useFound(rows: readonly LibraryRow[], query: string) {
  const words = query.trim();
  const [answer, setAnswer] = useState<Answer>({ query: '', numbers: [] });
  useEffect(() => {
    if (words === '') return;
    let isWanted = true;
    const take = (numbers: readonly number[] | null) => isWanted && setAnswer({ query: words, numbers });
    searchLibrary(words).then(take, () => take(null));
    return () => {
      isWanted = false;
    };
  }, [words]);
  if (words === '' || answer.query === '') return { found: rows, hasFailed: false };
  return {
    found: answer.numbers ? bestFirst(rowsInOrder(rows, answer.numbers), answer.query) : [],
    hasFailed: answer.numbers === null,
  };
}
