import { Trash2 } from 'lucide-react';

import type { Signatory } from '#shared/domain/agreement/setup-schema';
import { ComboField } from '../../../../ui/combo-field';
import { IconButton } from '../../../../ui/icon-button';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { useWorkshop } from '../../workshop-store';
import { deleteWithUndo } from '../shared/delete-with-undo';
import { takeRow } from '../shared/rows';
import { editSignatory } from './edit-setup';
import { personNamed } from './known-person';

const roleOptions = [
  { id: 'marketing', label: 'Marketing' },
  { id: 'sales', label: 'Sales' },
  { id: 'witness', label: 'As a witness' },
] as const;

interface Props {
  readonly signatory: Signatory;
  readonly number: number;
  readonly isNew: boolean;
}

export function SignatoryRow({ signatory, number, isNew }: Props) {
  const people = useWorkshop((state) => state.people);
  const participants = useWorkshop((state) => state.document.setup.participants);
  const { id, name, title } = signatory;
  const field = (words: string) => `${words} of signatory ${number}`;
  const rename = (typed: string) => {
    if (typed === name) return;
    const inRoom = personNamed(participants, typed);
    const known = personNamed(people, typed);
    const knownTitle = inRoom?.title ?? known?.title ?? '';
    editSignatory(signatory, {
      name: typed,
      personId: known?.id ?? inRoom?.personId ?? null,
      ...(title.trim() === '' && knownTitle !== '' && { title: knownTitle }),
    });
  };
  return (
    <div className="setup-person">
      <ComboField
        label={field('Name')}
        isLabelHidden
        name={`setup.signatories.${id}.name`}
        value={name}
        suggestions={[...participants, ...people].map((person) => person.name).filter((known) => known.trim() !== '')}
        maxLength={200}
        autoFocus={isNew}
        onChange={rename}
      />
      <TextField
        label={field('Title')}
        isLabelHidden
        name={`setup.signatories.${id}.title`}
        value={title}
        maxLength={200}
        onChange={(typed) => editSignatory(signatory, { title: typed })}
      />
      <Select
        label={field('Side')}
        isLabelHidden
        name={`setup.signatories.${id}.role`}
        value={signatory.role}
        options={roleOptions}
        onChange={(role) => editSignatory(signatory, { role })}
      />
      <IconButton
        size="small"
        icon={Trash2}
        label={`Remove ${name.trim() === '' ? `signatory ${number}` : `signatory ${name}`}`}
        onPress={() =>
          deleteWithUndo(name.trim() === '' ? `Signatory ${number}` : `Signatory ${name}`, ({ setup }) =>
            takeRow(setup.signatories, id),
          )
        }
      />
    </div>
  );
}
