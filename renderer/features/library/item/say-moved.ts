import { showToast } from '../../../ui/toast';

const movedWords = {
  active: 'It is in use again',
  archived: 'It is put away',
  trashed: 'It is in the trash',
} as const;

let takeLastAway: () => void = () => undefined;

/**
 * Says where an item went and offers to take that back. The offer before it goes: it would put the item where it was
 * before this move too.
 */
export function sayMoved(to: keyof typeof movedWords, undo: () => void): void {
  takeLastAway();
  takeLastAway = showToast({ title: movedWords[to], action: { label: 'Undo', onPress: undo } });
}
