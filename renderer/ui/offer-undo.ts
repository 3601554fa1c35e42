import type { StoreApi } from 'zustand';

import { showToast } from './toast';

type Watched = Pick<StoreApi<{ readonly document: unknown }>, 'getState' | 'subscribe'>;

/**
 * Says that something was just deleted from a store's document and offers to take it back.
 *
 * @param what what went, "Term “MQL”": the toast begins with it.
 */
export const offerUndo = (what: string, undo: () => void, watched: Watched): void =>
  offerTakeBack(`${what} was deleted`, undo, watched);

/**
 * Says what was just done to a store's document and offers to take it back. The offer goes away with the next edit: after
 * that an undo would take back something else.
 */
export function offerTakeBack(title: string, undo: () => void, { getState, subscribe }: Watched): void {
  const after = getState().document;
  const takeAway = showToast({ title, action: { label: 'Undo', onPress: undo } });
  const stopWatching = subscribe(({ document }) => {
    if (document === after) return;
    stopWatching();
    takeAway();
  });
}
