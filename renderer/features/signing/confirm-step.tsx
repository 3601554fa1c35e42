import type { ReactNode } from 'react';

import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Refusal } from './refusal';
import { forgetRefusal, useRoom, type RoomStep } from './room-store';

interface Props {
  readonly step: RoomStep;
  readonly title: string;
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Says what a step does before it is done. It stays while the step is under way and when it is refused. */
export function ConfirmStep({ step, onClose, children, ...dialog }: Props) {
  const busy = useRoom((state) => state.busy);
  const close = () => {
    if (busy !== null) return;
    forgetRefusal();
    onClose();
  };
  return (
    <ConfirmDialog {...dialog} isPending={busy === step} onClose={close}>
      <div className="stack">
        {children}
        <Refusal />
      </div>
    </ConfirmDialog>
  );
}
