import { useEffect, useState } from 'react';

import type { LibraryItem, LibraryItemId } from '#shared/domain/library/library-schema';
import { readItem } from '../../../lib/library/catalogue';

interface Previewed {
  readonly id: LibraryItemId | null;
  readonly item: LibraryItem | null;
}

/** The item with its words: nothing until they are there. The last one stays until the next one is. */
export function usePreviewed(id: LibraryItemId | null) {
  const [shown, setShown] = useState<Previewed>({ id: null, item: null });
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    const take = (item: LibraryItem | null) => isWanted && setShown({ id, item });
    readItem(id).then(take, () => take(null));
    return () => {
      isWanted = false;
    };
  }, [id]);
  return { item: id === null ? null : shown.item, hasFailed: id !== null && shown.id === id && shown.item === null };
}
