import { useNavigate } from '@tanstack/react-router';

import { titleOf } from '#shared/domain/library/item-body';
import type { LibraryItemId } from '#shared/domain/library/library-schema';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { reportRefusal } from '../../../ui/report-refusal';
import { showToast } from '../../../ui/toast';
import { deleteForGood } from './item-actions';
import { useItemDraft } from './item-store';
import { shortWords } from './short-words';

interface Props {
  readonly id: LibraryItemId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before an item goes for good. */
export function DeleteDialog({ id, isOpen, onClose }: Props) {
  const navigate = useNavigate();
  const { kind, body } = useItemDraft((state) => state.document);
  const name = shortWords(titleOf(kind, body)) || 'This item';
  return (
    <ConfirmDialog
      title="Delete this item for good?"
      isOpen={isOpen}
      confirmLabel="Delete for good"
      isDanger
      onClose={onClose}
      onConfirm={() =>
        void reportRefusal(async () => {
          await deleteForGood(id);
          onClose();
          showToast({ title: `${name} is deleted` });
          await navigate({ to: '/library' });
        })
      }
    >
      {`${name} and its earlier versions go. Kits and agreements that took its words keep them.`}
    </ConfirmDialog>
  );
}
