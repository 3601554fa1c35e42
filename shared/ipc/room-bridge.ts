import type { RoomView } from '../domain/room/room-view-schema';

export const ROOM_VIEW_CHANNEL = 'room:view';
export const ROOM_READY_CHANNEL = 'room:ready';

/** What the room's preload puts on its page: it can be told what to show and say that it is there. It cannot ask. */
export interface RoomBridge {
  readonly listen: (listener: (view: RoomView) => void) => void;
  readonly ready: () => void;
}
