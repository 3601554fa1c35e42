import type { ReactNode } from 'react';

import { Button } from './button';
import { Dialog, DialogActions } from './dialog';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  /** The verb of what will happen: "Delete agreement". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isPending?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that matters. Where it is dangerous, Cancel has the focus. It stays open until told to close. */
export function ConfirmDialog(props: Props) {
  const { title, isOpen, children, confirmLabel, cancelLabel = 'Cancel', isDanger = false, onConfirm, onClose } = props;
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} size="small" role="alertdialog">
      <div className="muted">{children}</div>
      <DialogActions>
        {/* Another question in the same dialog begins on Cancel again: a press meant for the first must not answer it. */}
        <Button key={confirmLabel} onPress={onClose} autoFocus={isDanger}>
          {cancelLabel}
        </Button>
        <Button
          variant={isDanger ? 'danger' : 'primary'}
          autoFocus={!isDanger}
          isPending={props.isPending}
          onPress={onConfirm}
        >
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
