import './selection-bar.css';

import { Archive, ArchiveRestore, Download, Tag, Trash2, X } from 'lucide-react';
import { useState } from 'react';

import type { LibraryRow } from '#shared/domain/library/library-schema';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { MenuButton } from '../../../ui/menu';
import { setSelected } from '../library-store';
import { amountOf, comesFrom, exportRows, moveRows } from './bulk';
import { DeleteRowsDialog } from './delete-rows-dialog';
import { TagDialog } from './tag-dialog';

interface Props {
  /** The selected ones, also those that the filters hide now. */
  readonly rows: readonly LibraryRow[];
  readonly hiddenCount: number;
}

/** What can be done with all that is selected. What ships can only be exported, or copied one by one. */
export function SelectionBar({ rows, hiddenCount }: Props) {
  const [dialog, setDialog] = useState<'tag' | 'delete' | null>(null);
  const close = () => setDialog(null);
  const own = rows.filter(({ state }) => state !== 'shipped');
  const trashed = rows.filter(({ state }) => state === 'trashed');
  const canMove = (to: keyof typeof comesFrom) => rows.some(({ state }) => comesFrom[to].includes(state));
  return (
    <div className="selection-bar" role="region" aria-label="Selection">
      <p className="selection-bar__amount tabular">
        <strong>{`${amountOf(rows)} selected`}</strong>
        {hiddenCount > 0 && <span className="muted">{`, ${hiddenCount} not in the list now`}</span>}
        {own.length === 0 && <span className="muted">, read-only: copy to edit</span>}
      </p>
      {own.length > 0 && (
        <Button size="small" icon={Tag} onPress={() => setDialog('tag')}>
          Tag
        </Button>
      )}
      {canMove('archived') && (
        <Button size="small" icon={Archive} onPress={() => void moveRows(rows, 'archived')}>
          Put away
        </Button>
      )}
      {canMove('active') && (
        <Button size="small" icon={ArchiveRestore} onPress={() => void moveRows(rows, 'active')}>
          {trashed.length > 0 ? 'Restore' : 'Bring back'}
        </Button>
      )}
      {canMove('trashed') && (
        <Button size="small" icon={Trash2} onPress={() => void moveRows(rows, 'trashed')}>
          Move to trash
        </Button>
      )}
      {trashed.length > 0 && (
        <Button size="small" variant="danger" onPress={() => setDialog('delete')}>
          Delete for good
        </Button>
      )}
      <ExportMenu rows={rows} />
      <IconButton size="small" icon={X} label="Clear the selection" onPress={() => setSelected(new Set())} />
      <TagDialog rows={own} isOpen={dialog === 'tag'} onClose={close} />
      <DeleteRowsDialog rows={trashed} isOpen={dialog === 'delete'} onClose={close} />
    </div>
  );
}

function ExportMenu({ rows }: { readonly rows: readonly LibraryRow[] }) {
  const isMixed = new Set(rows.map(({ kind }) => kind)).size > 1;
  return (
    <MenuButton
      size="small"
      label="Export"
      items={[
        { id: 'json', label: 'JSON', icon: Download },
        {
          id: 'csv',
          label: isMixed ? 'CSV: select items of one kind only' : 'CSV',
          icon: Download,
          isDisabled: isMixed,
        },
      ]}
      onAction={(id) => void exportRows(rows, id === 'csv' ? 'csv' : 'json')}
    />
  );
}
