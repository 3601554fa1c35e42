import { useWorkshop } from '../../workshop-store';
import { ComboField } from '../../../../ui/combo-field';
import { changeField } from './accountability-edits';
import type { CommitmentProps } from './commitment-props';
import { fieldLabels } from './field-names';
import { fieldNotes } from './field-notes';

/** The one person who answers for it: somebody in the room, or any name. */
export function OwnerField({ side, row, findings }: CommitmentProps) {
  const participants = useWorkshop((state) => state.document.setup.participants);
  const people = useWorkshop((state) => state.people);
  const names = [...participants, ...people].map(({ name }) => name.trim()).filter((name) => name !== '');
  return (
    <ComboField
      label={fieldLabels.owner}
      name={`${side}.${row.id}.owner`}
      value={row.owner}
      suggestions={names}
      maxLength={200}
      placeholder="One person"
      onChange={(value) => changeField(side, { id: row.id, field: 'owner', label: fieldLabels.owner }, value)}
      {...fieldNotes(row, 'owner', findings)}
    />
  );
}
