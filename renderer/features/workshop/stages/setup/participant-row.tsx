import { Trash2 } from 'lucide-react';

import type { Participant } from '#shared/domain/agreement/setup-schema';
import { functionOptions } from '../../../../lib/function-names';
import { IconButton } from '../../../../ui/icon-button';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { useWorkshop } from '../../workshop-store';
import { deleteWithUndo } from '../shared/delete-with-undo';
import { takeRow } from '../shared/rows';
import { editParticipant } from './edit-setup';
import { personNamed } from './known-person';

interface Props {
  readonly participant: Participant;
  readonly number: number;
  readonly isNew: boolean;
}

export function ParticipantRow({ participant, number, isNew }: Props) {
  const people = useWorkshop((state) => state.people);
  const { id, name } = participant;
  const field = (words: string) => `${words} of participant ${number}`;
  const rename = (typed: string) =>
    editParticipant(participant, { name: typed, personId: personNamed(people, typed)?.id ?? null });
  return (
    <div className="setup-person">
      <TextField
        label={field('Name')}
        isLabelHidden
        name={`setup.participants.${id}.name`}
        value={name}
        maxLength={200}
        autoFocus={isNew}
        onChange={rename}
      />
      <TextField
        label={field('Title')}
        isLabelHidden
        name={`setup.participants.${id}.title`}
        value={participant.title}
        maxLength={200}
        onChange={(title) => editParticipant(participant, { title })}
      />
      <Select
        label={field('Function')}
        isLabelHidden
        name={`setup.participants.${id}.function`}
        value={participant.function}
        options={functionOptions}
        onChange={(chosen) => editParticipant(participant, { function: chosen })}
      />
      <IconButton
        size="small"
        icon={Trash2}
        label={`Remove ${name.trim() === '' ? `participant ${number}` : name}`}
        onPress={() =>
          deleteWithUndo(name.trim() === '' ? `Participant ${number}` : `Participant ${name}`, ({ setup }) =>
            takeRow(setup.participants, id),
          )
        }
      />
    </div>
  );
}
