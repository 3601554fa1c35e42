import './dialog.css';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { IconButton } from './icon-button';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'wide' | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

/**
 * A question or a form over the page. Escape and the cross close it, a press beside it does not: what was typed would be
 * gone. Focus returns to where it was. The content is mounted anew each time it opens, and gone in the moment it closes:
 * left to the overlay, a dialog answered while it still appears would go on to its end, and take the next keys with it.
 */
export function Dialog({ isOpen, ...rest }: Props) {
  return isOpen ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ title, onClose, children, size = 'medium', role = 'dialog' }: Omit<Props, 'isOpen'>) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen
      onOpenChange={(willBeOpen) => {
        if (!willBeOpen) onClose();
      }}
    >
      <Modal className={`dialog dialog--${size}`}>
        <AriaDialog className="dialog__panel" role={role}>
          <header className="dialog__head">
            <Heading slot="title" level={2} className="dialog__title">
              {title}
            </Heading>
            <IconButton icon={X} label="Close" slot={null} onPress={onClose} />
          </header>
          <div className="dialog__body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons at the foot of a dialog, the one to go on with last. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="dialog__actions">{children}</div>;
}
