import { BookOpen, Plus } from 'lucide-react';
import { useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { AccountabilityKind, Side } from '#shared/domain/agreement/accountability-schema';
import { lintCommitments } from '#shared/domain/agreement/commitment-linter';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { useWorkshop } from '../../workshop-store';
import { addCommitment } from './accountability-edits';
import { CommitmentEditor } from './commitment-editor';
import { CommitmentList } from './commitment-list';
import { KindChecklist } from './kind-checklist';
import { PlaybookDialog } from './playbook-dialog';
import { SideNotes } from './side-notes';

/** The side's list on the left, the chosen commitment on the right. */
export function SideEditor({ side }: { readonly side: Side }) {
  const rows = useWorkshop((state) => state.document[side]);
  const [chosen, setChosen] = useState(() => rowOfField(useWorkshop.getState().facilitation.currentField, side));
  const [isPlaybookOpen, setIsPlaybookOpen] = useState(false);
  const selected = rows.find(({ id }) => id === chosen) ?? rows[0];
  const findings = lintCommitments(rows);
  const add = (kind?: AccountabilityKind) => setChosen(addCommitment(side, kind));
  const actions = (
    <div className="row">
      <Button icon={Plus} onPress={() => add()}>
        Add a commitment
      </Button>
      <Button icon={BookOpen} onPress={() => setIsPlaybookOpen(true)}>
        From the playbook
      </Button>
    </div>
  );

  return (
    <div className="side">
      <KindChecklist side={side} onAdd={add} />
      <SideNotes side={side} />
      {selected === undefined ? (
        <EmptyState title={`${sideNames[side]} has not committed to anything yet`} action={actions}>
          Ask the other side what it needs most, and write it as a promise that can be counted.
        </EmptyState>
      ) : (
        <div className="side__columns">
          <section className="side__list" aria-label="Commitments">
            <h2 className="side__title">Commitments</h2>
            <CommitmentList side={side} rows={rows} findings={findings} selectedId={selected.id} onSelect={setChosen} />
            {actions}
          </section>
          <CommitmentEditor
            key={selected.id}
            side={side}
            row={selected}
            findings={findings[rows.indexOf(selected)] ?? []}
          />
        </div>
      )}
      <PlaybookDialog
        side={side}
        isOpen={isPlaybookOpen}
        onClose={() => setIsPlaybookOpen(false)}
        onAdded={setChosen}
      />
    </div>
  );
}

/** The row that a field's name is about: the app reopens on the field that had the focus. */
function rowOfField(name: string, side: Side): string {
  const [first, id] = name.split('.');
  return first === side && id !== undefined ? id : '';
}
