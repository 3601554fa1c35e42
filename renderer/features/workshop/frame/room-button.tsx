import { MonitorUp, MonitorX } from 'lucide-react';

import { Button } from '../../../ui/button';
import { toggleRoom, useOpenRoom } from './room-actions';

/** Opens and closes the projector's window. */
export function RoomButton() {
  const isOpen = useOpenRoom() !== null;
  return (
    <Button variant="ghost" size="small" icon={isOpen ? MonitorX : MonitorUp} onPress={toggleRoom} tooltip="Alt+R">
      {isOpen ? 'Close room' : 'Room'}
    </Button>
  );
}
