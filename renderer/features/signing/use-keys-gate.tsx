import { useState, type ReactNode } from 'react';

import type { KeysStatus } from '#shared/domain/signing/keys-schema';
import { useRoomParts } from './room-parts';
import { loadRoom, useRoom } from './room-store';

interface Gate {
  /** Does what needs the signing keys, after asking for them where they are locked or not made yet. */
  readonly withKeys: (action: () => void) => void;
  /** Put it on the page. */
  readonly dialog: ReactNode;
}

const areOpen = ({ current, isUnlocked }: KeysStatus) => current !== null && isUnlocked;

export function useKeysGate(): Gate {
  const { keysDialog } = useRoomParts();
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  return {
    withKeys: (action) => {
      const { room } = useRoom.getState();
      if (room && areOpen(room.keys)) action();
      else setWaiting(() => action);
    },
    dialog: keysDialog({
      isOpen: waiting !== null,
      onClose: () => setWaiting(null),
      onUnlocked: () => {
        setWaiting(null);
        void reload().then(waiting);
      },
    }),
  };
}

async function reload(): Promise<void> {
  const { agreementId } = useRoom.getState();
  if (agreementId !== null) await loadRoom(agreementId);
}
