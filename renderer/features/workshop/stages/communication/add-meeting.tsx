import { BookOpen } from 'lucide-react';
import { useState } from 'react';

import { meetingSchema, type Meeting } from '#shared/domain/agreement/communication-schema';
import { meetingFromStarter } from '#shared/domain/playbook/from-starter';
import { workshopPlaybook } from '../../playbook';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { PlaybookDialog } from '../shared/playbook-dialog';
import { idFromStarter } from '../shared/starter-id';
import { cadenceName } from './communication-words';

const MOST = 100;

interface Props {
  readonly count: number;
  readonly onAdded: (id: string) => void;
}

/** A meeting of the room's own, or some from the playbook. */
export function AddMeeting({ count, onAdded }: Props) {
  const [isChoosing, setIsChoosing] = useState(false);
  const add = (added: readonly Meeting[]) => {
    editDocument(added.length === 1 ? 'Add a meeting' : `Add ${added.length} meetings`, ({ communication }) => {
      communication.meetings.push(...added.slice(0, MOST - communication.meetings.length));
    });
    if (added.length === 1 && added[0]) onAdded(added[0].id);
  };
  return (
    <>
      {count < MOST && (
        <AddButton
          icon={BookOpen}
          variant={count === 0 ? 'primary' : 'secondary'}
          count={count}
          most={MOST}
          onPress={() => setIsChoosing(true)}
        >
          Meetings from the playbook
        </AddButton>
      )}
      <AddButton count={count} most={MOST} onPress={() => add([meetingSchema.parse({ id: newRowId() })])}>
        Add a meeting
      </AddButton>
      {isChoosing && <MeetingPlaybookDialog onAdd={add} onClose={() => setIsChoosing(false)} />}
    </>
  );
}

interface DialogProps {
  readonly onAdd: (meetings: readonly Meeting[]) => void;
  readonly onClose: () => void;
}

function MeetingPlaybookDialog({ onAdd, onClose }: DialogProps) {
  const document = useWorkshop((state) => state.document);
  const { meetings: starters, kpis: kpiStarters } = workshopPlaybook();
  const { meetings } = document.communication;
  return (
    <PlaybookDialog
      title="Meetings from the playbook"
      noun={{ one: 'meeting', many: 'meetings' }}
      entries={starters.map(({ id, meeting, endsWith }) => ({
        id,
        title: `${meeting.name}, ${cadenceName(meeting.cadence).toLowerCase()}`,
        words: meeting.topics,
        advice: { heading: 'Nobody leaves before this is answered:', text: endsWith },
        isIn: meetings.some((row) => row.id === id || row.name.trim().toLowerCase() === meeting.name.toLowerCase()),
      }))}
      onAdd={(ids) =>
        onAdd(
          starters
            .filter(({ id }) => ids.includes(id))
            .map((starter) =>
              meetingFromStarter(starter, { id: idFromStarter(starter.id, meetings), document, kpiStarters }),
            ),
        )
      }
      onClose={onClose}
    />
  );
}
