import { useState } from 'react';

import { EmptyState } from '../../../../ui/empty-state';
import { SortableList } from '../../../../ui/sortable-list';
import { editDocument, useWorkshop } from '../../workshop-store';
import { moveRow } from '../shared/rows';
import { StageSection } from '../shared/stage-section';
import { AddMeeting } from './add-meeting';
import { meetingTitle } from './edit-communication';
import { MeetingRow } from './meeting-row';

/** The meetings in the order of the slide; each unfolds to its fields. */
export function MeetingsSection() {
  const meetings = useWorkshop((state) => state.document.communication.meetings);
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(meetingOfKeptField);
  const [added, setAdded] = useState<string | null>(null);
  const setOpen = (id: string, isOpen: boolean) =>
    setOpenIds((ids) => new Set(isOpen ? [...ids, id] : [...ids].filter((other) => other !== id)));
  const open = (id: string) => {
    setOpen(id, true);
    setAdded(id);
  };
  return (
    <StageSection title="Meetings" aside={<AddMeeting count={meetings.length} onAdded={open} />}>
      <div className="meetings">
        <SortableList
          label="Meetings"
          items={meetings}
          itemName={({ name }) => meetingTitle(name)}
          onMove={(id, toIndex) =>
            editDocument('Move a meeting', ({ communication }) => moveRow(communication.meetings, id, toIndex))
          }
          renderItem={(meeting) => (
            <MeetingRow
              meeting={meeting}
              isNew={meeting.id === added}
              isOpen={openIds.has(meeting.id)}
              onOpen={(isOpen) => setOpen(meeting.id, isOpen)}
            />
          )}
          emptyState={
            <EmptyState title="No meeting is planned yet">
              Begin with one in which both sides look at the leads together; the library has some to start from.
            </EmptyState>
          }
        />
      </div>
    </StageSection>
  );
}

/** The meeting whose field had the focus when the workshop was left. */
function meetingOfKeptField(): ReadonlySet<string> {
  const { document, facilitation } = useWorkshop.getState();
  const kept = document.communication.meetings.find(({ id }) =>
    facilitation.currentField.startsWith(`communication.meetings.${id}.`),
  );
  return new Set(kept ? [kept.id] : []);
}
