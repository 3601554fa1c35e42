import { targetInWords } from '#shared/domain/agreement/target-in-words';
import { accountabilityLabel, isBlank } from '#shared/domain/agreement/accountability-text';
import type { Accountability, Side } from '#shared/domain/agreement/accountability-schema';
import type { Finding } from '#shared/domain/agreement/finding';
import { Chip } from '../../../../ui/chip';
import { SortableList } from '../../../../ui/sortable-list';
import { useWorkshop } from '../../workshop-store';
import { moveCommitment } from './accountability-edits';
import { useCollected } from './collected-store';
import { findingsCount } from './finding-words';

interface Props {
  readonly side: Side;
  readonly rows: readonly Accountability[];
  /** By row, in the same order. */
  readonly findings: readonly (readonly Finding[])[];
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

/** The commitments as sentences; one of them is open in the editor. */
export function CommitmentList({ side, rows, findings, selectedId, onSelect }: Props) {
  return (
    <SortableList
      label="Commitments"
      items={rows}
      itemName={nameOf}
      onMove={(id, toIndex) => moveCommitment(side, id, toIndex)}
      renderItem={(row, index) => (
        <CommitmentRow
          side={side}
          row={row}
          findings={findings[index] ?? []}
          isSelected={row.id === selectedId}
          onSelect={() => onSelect(row.id)}
        />
      )}
    />
  );
}

const nameOf = (row: Accountability) => (isBlank(row) ? 'New commitment' : accountabilityLabel(row));

interface RowProps {
  readonly side: Side;
  readonly row: Accountability;
  readonly findings: readonly Finding[];
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function CommitmentRow({ side, row, findings, isSelected, onSelect }: RowProps) {
  const locale = useWorkshop((state) => state.look.locale);
  const target = targetInWords(row, locale);
  const count = findingsCount(findings);
  const isOpen = findings.some(({ severity }) => severity === 'must');
  return (
    <button
      type="button"
      className={isSelected ? 'commitment-row commitment-row--selected' : 'commitment-row'}
      aria-pressed={isSelected}
      onClick={onSelect}
    >
      <span className="commitment-row__words">{row.commitment.trim() || nameOf(row)}</span>
      {target !== '' && <span className="commitment-row__target tabular">{target}</span>}
      {side === 'marketing' && row.kind === 'assets' && <CollectedCount rowId={row.id} />}
      {count !== '' && <Chip tone={isOpen ? 'warn' : 'neutral'}>{count}</Chip>}
    </button>
  );
}

/** What was delivered of a promise of material: sound bites and stories that were collected. */
function CollectedCount({ rowId }: { readonly rowId: string }) {
  const count = useCollected(({ links }) => links.filter((link) => link.rowId === rowId).length);
  return count > 0 && <Chip tone="good">{`${count} collected`}</Chip>;
}
