import { useState } from 'react';

import type { LibraryRow } from '#shared/domain/library/library-schema';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { reportRefusal } from '../../../ui/report-refusal';
import { amountOf, deleteRows } from './bulk';

interface Props {
  /** All of them from the trash. */
  readonly rows: readonly LibraryRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before items go for good. */
export function DeleteRowsDialog({ rows, isOpen, onClose }: Props) {
  const [isPending, setIsPending] = useState(false);
  const remove = async () => {
    setIsPending(true);
    await reportRefusal(async () => {
      await deleteRows(rows);
      onClose();
    });
    setIsPending(false);
  };
  return (
    <ConfirmDialog
      title={`Delete ${amountOf(rows)} for good?`}
      isOpen={isOpen}
      confirmLabel="Delete for good"
      isDanger
      isPending={isPending}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {rows.length === 1 ? `“${rows[0]?.title ?? ''}” and its` : 'They and their'} earlier versions go. Kits and
      agreements that took the words keep them.
    </ConfirmDialog>
  );
}
