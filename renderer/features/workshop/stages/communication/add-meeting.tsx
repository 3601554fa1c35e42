import { BookOpen } from 'lucide-react';

import { meetingSchema, type Meeting } from '#shared/domain/agreement/communication-schema';
import { intoMeeting } from '#shared/domain/library/into-agreement';
import { rowIdFor } from '#shared/domain/library/row-id';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { standsIn } from '../shared/stands-in';

const MOST = 100;

interface Props {
  readonly count: number;
  readonly onAdded: (id: string) => void;
}

/** A meeting of the room's own, or some from the library. */
export function AddMeeting({ count, onAdded }: Props) {
  const add = (added: readonly Meeting[]) => {
    if (added.length === 0) return;
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
          onPress={() => void pickMeetings().then(add)}
        >
          Meetings from the library
        </AddButton>
      )}
      <AddButton count={count} most={MOST} onPress={() => add([meetingSchema.parse({ id: newRowId() })])}>
        Add a meeting
      </AddButton>
    </>
  );
}

async function pickMeetings(): Promise<Meeting[]> {
  const { document } = useWorkshop.getState();
  const { meetings } = document.communication;
  const names = meetings.map(({ name }) => name);
  const items = await pickFromLibrary({
    title: 'Meetings from the library',
    lead: 'KPIs that stand in the agreement come onto a meeting’s agenda.',
    kind: 'meeting',
    noun: { one: 'meeting', many: 'meetings' },
    isIn: standsIn(meetings, names),
    inWords: 'in the agreement already',
    amount: 'many',
    room: MOST - meetings.length,
  });
  return items.map(({ id, body }) => intoMeeting(body, { id: rowIdFor(id, meetings, newRowId), document }));
}
