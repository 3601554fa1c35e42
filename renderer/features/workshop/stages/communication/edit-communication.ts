import type { LadderStep, Meeting } from '#shared/domain/agreement/communication-schema';
import { editDocument } from '../../workshop-store';
import { patchRow } from '../shared/rows';

type MeetingField = Exclude<keyof Meeting, 'id'>;
type StepField = Exclude<keyof LadderStep, 'id'>;

const meetingWords: Readonly<Record<MeetingField, string>> = {
  name: 'name',
  cadence: 'rhythm',
  when: 'day and time',
  minutes: 'minutes',
  chair: 'chair',
  attendees: 'attendees',
  topics: 'topics',
  kpiIds: 'KPIs',
};

const stepWords: Readonly<Record<StepField, string>> = {
  decides: 'who decides',
  action: 'what they do',
  within: 'time limit',
  withinUnit: 'time limit',
};

/** A name for sentences about a meeting that may have none yet. */
export const meetingTitle = (name: string): string => (name.trim() === '' ? 'Meeting without a name' : name.trim());

export function editMeeting<K extends MeetingField>({ id, name }: Meeting, field: K, value: Meeting[K]): void {
  editDocument(
    `Edit meeting ${meetingTitle(name)}: ${meetingWords[field]}`,
    ({ communication }) => patchRow<Meeting>(communication.meetings, id, { [field]: value }),
    `communication.meetings.${id}.${field}`,
  );
}

export function editStep<K extends StepField>(id: string, field: K, value: LadderStep[K]): void {
  editDocument(
    `Edit step of the conflict ladder: ${stepWords[field]}`,
    ({ communication }) => patchRow<LadderStep>(communication.ladder, id, { [field]: value }),
    `communication.ladder.${id}.${field}`,
  );
}
