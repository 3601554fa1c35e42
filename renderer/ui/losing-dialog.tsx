import { useState, type ReactNode } from 'react';

import { AppError } from '#shared/kernel/errors';
import { ConfirmDialog } from './confirm-dialog';
import { Notice } from './notice';
import { tellRefusal } from './report-refusal';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  /** The verb of what will happen: "Delete for good". */
  readonly confirmLabel: string;
  /** The verb once it is known what is lost with it: "Lose it and delete". */
  readonly lossLabel: string;
  /** Is run a second time, with true, once the user was told what is open in the room and goes with it. */
  readonly onConfirm: (acceptsLoss: boolean) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something dangerous, and again, with the focus on Cancel, where somebody in the room would lose by it. */
export function LosingDialog({ isOpen, onClose, onConfirm, ...props }: Props) {
  const [loss, setLoss] = useState('');
  const [isPending, setIsPending] = useState(false);
  const close = () => {
    setLoss('');
    onClose();
  };
  const confirm = async () => {
    setIsPending(true);
    try {
      await onConfirm(loss !== '');
      setLoss('');
    } catch (error) {
      const named = error instanceof AppError ? error.fields?.['acceptsLoss'] : undefined;
      if (named === undefined) tellRefusal(error);
      else setLoss(named);
    } finally {
      setIsPending(false);
    }
  };
  return (
    <ConfirmDialog
      title={props.title}
      isOpen={isOpen}
      isDanger
      isPending={isPending}
      confirmLabel={loss === '' ? props.confirmLabel : props.lossLabel}
      onConfirm={() => void confirm()}
      onClose={close}
    >
      {loss === '' ? (
        props.children
      ) : (
        <Notice tone="warn" title="Something is open in the room">
          <p>{loss}</p>
          <p>Nothing was deleted. Cancel and finish it first, or go on in spite of it.</p>
        </Notice>
      )}
    </ConfirmDialog>
  );
}
