import { useEffect, useRef, useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import { lintCommitments } from '#shared/domain/agreement/commitment-linter';
import { EmptyState } from '../../../../ui/empty-state';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { addCommitment, deleteCommitment } from './accountability-edits';
import { AddCommitment } from './add-commitment';
import { loadCollected } from './collected-store';
import { CommitmentEditor } from './commitment-editor';
import { CommitmentList } from './commitment-list';
import { KindChecklist } from './kind-checklist';
import { SideNotes } from './side-notes';

const SELECTED = '.commitment-row--selected';
/** After deleting: the commitment that is open now, or the first thing to do in an empty list. */
const NEXT_FOCUS = `${SELECTED}, .empty-state button`;

interface Props {
  readonly side: Side;
  /** Id of the commitment that is open. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The side's list on the left, the chosen commitment on the right. */
export function SideEditor({ side, chosen, onChoose: setChosen }: Props) {
  const rows = useWorkshop((state) => state.document[side]);
  const root = useRef<HTMLDivElement>(null);
  const [fresh, setFresh] = useState('');
  useEffect(() => {
    if (side === 'marketing') void loadCollected();
  }, [side]);
  const open = (id: string) => {
    setChosen(id);
    setFresh(id);
    requestAnimationFrame(() => root.current?.querySelector(SELECTED)?.scrollIntoView({ block: 'nearest' }));
  };
  const selected = rows.find(({ id }) => id === chosen) ?? rows[0];
  const findings = lintCommitments(rows);
  const remove = (id: string) => {
    setChosen(deleteCommitment(side, id));
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(NEXT_FOCUS)?.focus());
  };
  const adding = <AddCommitment side={side} count={rows.length} onAdded={open} />;

  return (
    <div className="side" ref={root}>
      <KindChecklist side={side} onAdd={(kind) => open(addCommitment(side, kind))} />
      <SideNotes side={side} />
      {selected === undefined ? (
        <EmptyState title={`${sideNames[side]} has not committed to anything yet`} action={adding}>
          Ask the other side what it needs most, and write it as a promise that can be counted.
        </EmptyState>
      ) : (
        <div className="side__columns">
          <div className="side__list">
            <StageSection title="Commitments" aside={adding}>
              <CommitmentList
                side={side}
                rows={rows}
                findings={findings}
                selectedId={selected.id}
                onSelect={setChosen}
              />
            </StageSection>
          </div>
          <CommitmentEditor
            key={selected.id}
            side={side}
            row={selected}
            findings={findings[rows.indexOf(selected)] ?? []}
            isNew={selected.id === fresh}
            onDelete={() => remove(selected.id)}
          />
        </div>
      )}
    </div>
  );
}

/** The row that a field's name is about: the app reopens on the field that had the focus. */
export function rowOfField(name: string, side: Side): string {
  const [first, id] = name.split('.');
  return first === side && id !== undefined ? id : '';
}
