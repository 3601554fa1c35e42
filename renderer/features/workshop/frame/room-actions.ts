import { useEffect, useMemo } from 'react';

import type { RoomDirection, RoomStatus } from '#shared/domain/room/room-status-schema';
import { useCommands, type Command } from '../../../lib/commands';
import { reportRefusal } from '../../../ui/report-refusal';
import { showToast } from '../../../ui/toast';
import { useWorkshop } from '../workshop-store';
import { closeRoom, directRoom, followRoom, onRoomNotice, openRoom, useRoom } from './room-store';

/** How the room of this workshop stands; null while its window is closed. */
export function useOpenRoom(): RoomStatus | null {
  const agreementId = useWorkshop((state) => state.agreementId);
  const status = useRoom((state) => state.status);
  return status?.agreementId === agreementId ? status : null;
}

/** Opens or closes the room window; what stands in the way is told. */
export function toggleRoom(): void {
  const { agreementId } = useWorkshop.getState();
  const isOpen = useRoom.getState().status?.agreementId === agreementId;
  void reportRefusal(() => (isOpen ? closeRoom() : openRoom(agreementId)));
}

/** Changes something about the room; what stands in the way is told. */
export const direct = (direction: RoomDirection): void => void reportRefusal(() => directRoom(direction));

/** Follows the room window while the workshop is open, and closes it with the workshop. */
export function useRoomWindow(): void {
  const agreementId = useWorkshop((state) => state.agreementId);
  useEffect(() => {
    const stops = [followRoom(), onRoomNotice((title) => showToast({ title, tone: 'warn' }))];
    return () => stops.forEach((stop) => stop());
  }, []);
  useEffect(
    () => () => {
      if (useRoom.getState().status?.agreementId === agreementId) void reportRefusal(closeRoom);
    },
    [agreementId],
  );
  useCommands(useRoomCommands());
}

const group = 'Room';

function useRoomCommands(): readonly Command[] {
  const room = useOpenRoom();
  const [isOpen, isHeld, isBlank] = [room !== null, room?.isHeld === true, room?.isBlank === true];
  return useMemo<readonly Command[]>(() => {
    const toggle: Command = {
      id: 'room',
      title: isOpen ? 'Close the room window' : 'Open the room window',
      group,
      shortcut: 'Alt+KeyR',
      run: toggleRoom,
    };
    if (!isOpen) return [toggle];
    return [
      toggle,
      {
        id: 'room-hold',
        title: isHeld ? 'Let the room follow again' : 'Hold what the room sees',
        group,
        shortcut: 'Alt+KeyP',
        run: () => direct({ isHeld: !isHeld }),
      },
      {
        id: 'room-blank',
        title: isBlank ? 'Show the room its picture again' : 'Turn the room’s screen black',
        group,
        shortcut: 'Alt+KeyB',
        run: () => direct({ isBlank: !isBlank }),
      },
    ];
  }, [isOpen, isHeld, isBlank]);
}
