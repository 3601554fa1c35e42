import { useSyncExternalStore } from 'react';

import { RoomScreen } from './room-screen';
import { useSecond } from './use-second';
import { followRoom, onViewChanged, shownView } from './view-store';

followRoom(window.room);

/** All that the projector shows. It has no control and asks for nothing. */
export function RoomPage() {
  const view = useSyncExternalStore(onViewChanged, shownView);
  const nowMs = useSecond();
  return view && <RoomScreen view={view} nowMs={nowMs} />;
}
