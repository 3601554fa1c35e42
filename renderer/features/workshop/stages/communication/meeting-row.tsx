import { Trash2 } from 'lucide-react';

import type { Meeting } from '#shared/domain/agreement/communication-schema';
import { Disclosure } from '../../../../ui/disclosure';
import { IconButton } from '../../../../ui/icon-button';
import { deleteWithUndo } from '../shared/delete-with-undo';
import { countWords } from '../shared/count-words';
import { takeRow } from '../shared/rows';
import { cadenceName } from './communication-words';
import { meetingTitle } from './edit-communication';
import { MeetingFields } from './meeting-fields';

interface Props {
  readonly meeting: Meeting;
  readonly isNew: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A meeting in one line; unfolded, all its fields. */
export function MeetingRow({ meeting, isNew, isOpen, onOpen }: Props) {
  const { id, name, cadence, kpiIds } = meeting;
  const what = name.trim() === '' ? meetingTitle('') : `Meeting “${name.trim()}”`;
  return (
    <div className="meeting-row">
      <Disclosure
        title={meetingTitle(name)}
        aside={`${cadenceName(cadence)}, ${countWords(kpiIds.length, 'KPI')}`}
        isExpanded={isOpen}
        onChange={onOpen}
      >
        {isOpen && <MeetingFields meeting={meeting} isNew={isNew} />}
      </Disclosure>
      <IconButton
        size="small"
        icon={Trash2}
        label={`Delete ${meetingTitle(name)}`}
        onPress={() => deleteWithUndo(what, ({ communication }) => takeRow(communication.meetings, id))}
      />
    </div>
  );
}
