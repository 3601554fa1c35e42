import { create } from 'zustand';

import type { LibraryItem, LibraryItemId, UsedIn } from '#shared/domain/library/library-schema';
import { api } from '../../../lib/api';
import { readItem } from '../../../lib/library/catalogue';
import { wordsOf } from '../../../ui/report-refusal';

interface Preview {
  /** The last one that could be read: it stays until the next one is there. */
  readonly item: LibraryItem | null;
  /** The places that took it. */
  readonly usedIn: readonly UsedIn[];
  /** Why the one that is wanted cannot be shown; empty while it can. */
  readonly problem: string;
}

export const usePreview = create<Preview>()(() => ({ item: null, usedIn: [], problem: '' }));

let latest = 0;

/** Shows an item beside the list; of several that are asked for, the last one. */
export async function preview(id: LibraryItemId): Promise<void> {
  const ticket = ++latest;
  try {
    const [item, usedIn] = await Promise.all([readItem(id), api.library.usedIn({ id })]);
    if (ticket === latest) usePreview.setState({ item, usedIn, problem: '' });
  } catch (error) {
    if (ticket === latest) usePreview.setState({ item: null, usedIn: [], problem: wordsOf(error) });
  }
}
