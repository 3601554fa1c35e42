import './behind-curtain.css';

import { EyeOff, LogOut } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { Button } from './button';

interface Props {
  /** What is asked now. Where it changes, it gets the focus and the page starts at its top again. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** The way out that keeps nothing; left out where there is another. Escape is none: a slip would lose what was typed. */
  readonly onLeave?: (() => void) | undefined;
  readonly leaveLabel?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A page for one person or one side at the laptop, for as long as it is mounted. Nothing of the app behind it, toasts
 * included, can be seen, reached by Tab, by a shortcut or by the menu; so what goes wrong has to be said on it.
 */
export function BehindCurtain({ title, lead, onLeave, leaveLabel = 'Leave', children }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(title);
  useEffect(() => {
    if (shown.current === title) return;
    shown.current = title;
    heading.current?.focus();
    if (page.current) page.current.scrollTop = 0;
  }, [title]);
  return (
    <ModalOverlay className="behind-curtain" isOpen isKeyboardDismissDisabled ref={page}>
      <Modal className="behind-curtain__sheet">
        <Dialog className="behind-curtain__panel">
          <header className="behind-curtain__head">
            <p className="behind-curtain__mark">
              <EyeOff size={14} aria-hidden />
              Behind the curtain
            </p>
            {onLeave && (
              <Button variant="ghost" size="small" icon={LogOut} slot={null} onPress={onLeave}>
                {leaveLabel}
              </Button>
            )}
          </header>
          <Heading slot="title" level={1} className="behind-curtain__title" tabIndex={-1} ref={heading}>
            {title}
          </Heading>
          {lead !== undefined && <div className="behind-curtain__lead">{lead}</div>}
          <div className="behind-curtain__body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
