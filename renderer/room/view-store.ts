import type { RoomBridge } from '#shared/ipc/room-bridge';
import type { RoomView } from '#shared/domain/room/room-view-schema';

declare global {
  interface Window {
    readonly room: RoomBridge;
  }
}

let shown: RoomView | null = null;
const listeners = new Set<() => void>();

/** What main told last, for `useSyncExternalStore`; null before the first time. Main checked it before it sent it. */
export const shownView = (): RoomView | null => shown;

export function onViewChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Listens from now on and says that the page is there. Called once. */
export function followRoom(room: RoomBridge): void {
  room.listen((view) => {
    shown = view;
    for (const listener of listeners) listener();
  });
  room.ready();
}
