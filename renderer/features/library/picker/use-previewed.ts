import { useEffect, useState } from 'react';

import type { LibraryItem, LibraryItemId } from '#shared/domain/library/library-schema';
import { readItem } from '../../../lib/library/catalogue';

/** The item with its words; null until they are there, and where they cannot be read. */
export function usePreviewed(id: LibraryItemId | null): LibraryItem | null {
  const [item, setItem] = useState<LibraryItem | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    readItem(id).then(
      (read) => isWanted && setItem(read),
      (error: unknown) => console.warn('an item of the library could not be read', error),
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  return item?.id === id ? item : null;
}
