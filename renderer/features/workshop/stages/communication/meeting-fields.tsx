import type { Meeting } from '#shared/domain/agreement/communication-schema';
import { ComboField } from '../../../../ui/combo-field';
import { NumberField } from '../../../../ui/number-field';
import { Select } from '../../../../ui/select';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { useWorkshop } from '../../workshop-store';
import { cadenceOptions } from './communication-words';
import { editMeeting } from './edit-communication';
import { MeetingKpis } from './meeting-kpis';

interface Props {
  readonly meeting: Meeting;
  readonly isNew: boolean;
}

export function MeetingFields({ meeting, isNew }: Props) {
  const participants = useWorkshop((state) => state.document.setup.participants);
  const named = (field: string) => `communication.meetings.${meeting.id}.${field}`;
  const names = participants.map(({ name }) => name).filter((name) => name.trim() !== '');
  return (
    <div className="stage-fields">
      <TextField
        label="Meeting"
        name={named('name')}
        value={meeting.name}
        maxLength={200}
        autoFocus={isNew}
        onChange={(name) => editMeeting(meeting, 'name', name)}
      />
      <Select
        label="How often"
        name={named('cadence')}
        value={meeting.cadence}
        options={cadenceOptions}
        onChange={(cadence) => editMeeting(meeting, 'cadence', cadence)}
      />
      <TextField
        label="Day and time"
        name={named('when')}
        value={meeting.when}
        maxLength={200}
        placeholder="1st Thursday 09:30"
        onChange={(when) => editMeeting(meeting, 'when', when)}
      />
      <NumberField
        label="Minutes"
        name={named('minutes')}
        value={meeting.minutes}
        step={5}
        error={meeting.minutes !== null && meeting.minutes < 0 ? 'Minutes cannot be negative.' : undefined}
        onChange={(minutes) => editMeeting(meeting, 'minutes', minutes)}
      />
      <ComboField
        label="Chair"
        name={named('chair')}
        value={meeting.chair}
        suggestions={names}
        maxLength={200}
        onChange={(chair) => editMeeting(meeting, 'chair', chair)}
      />
      <div className="stage-fields__wide">
        <TextArea
          label="Attendees"
          name={named('attendees')}
          value={meeting.attendees}
          rows={1}
          maxLength={600}
          onChange={(attendees) => editMeeting(meeting, 'attendees', attendees)}
        />
      </div>
      <div className="stage-fields__wide">
        <TextArea
          label="Topics"
          name={named('topics')}
          value={meeting.topics}
          rows={2}
          maxLength={1000}
          onChange={(topics) => editMeeting(meeting, 'topics', topics)}
        />
      </div>
      <MeetingKpis meeting={meeting} />
    </div>
  );
}
