import { useState } from 'react';

import type { LibraryItem, LibraryRow } from '#shared/domain/library/library-schema';
import { readItems } from '../../../lib/library/catalogue';
import { roomWords } from './picker-words';
import type { PickRequest } from '../../../lib/library/pick';

/** Reads the words of what was chosen and hands them on. What cannot be read is said; the choice stays. */
export function useTaking(request: PickRequest, onTake: (items: readonly LibraryItem[]) => void) {
  const [isTaking, setIsTaking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const take = async (rows: readonly LibraryRow[]) => {
    if (isTaking || rows.length === 0 || roomWords(request, rows.length) !== null) return;
    setIsTaking(true);
    setHasFailed(false);
    try {
      onTake(await readItems(rows.map(({ id }) => id)));
    } catch {
      // What went wrong is in main's log.
      setIsTaking(false);
      setHasFailed(true);
    }
  };
  return { take: (rows: readonly LibraryRow[]) => void take(rows), isTaking, hasFailed };
}
