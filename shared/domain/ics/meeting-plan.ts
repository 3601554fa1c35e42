import { civilDayOf, type CivilDay } from '../../kernel/days';
import type { AgreementDocument } from '../agreement/agreement-schema';
import type { Meeting } from '../agreement/communication-schema';
import { isMeetingWritten } from '../agreement/communication-written';
import { weekdays } from '../calendar/working-calendar-schema';
import { meetingDays, type Recurrence } from './meeting-days';
import { readMeetingWhen } from './meeting-when';

/** A meeting as it goes into a calendar. */
export interface PlannedMeeting {
  readonly meeting: Meeting;
  readonly recurrence: Recurrence;
  /** Minutes after midnight; null for the whole day. */
  readonly minute: number | null;
  readonly minutes: number;
}

/** What a meeting's words left open, said by its name. */
export interface MeetingRemark {
  readonly meetingId: string;
  readonly text: string;
}

export interface MeetingPlan {
  readonly meetings: readonly PlannedMeeting[];
  readonly remarks: readonly MeetingRemark[];
  readonly from: CivilDay;
  /** Null for an agreement without a last day. */
  readonly until: CivilDay | null;
}

/** Where a meeting says no length. */
const USUAL_MINUTES = 60;

type Planned = Pick<AgreementDocument, 'setup' | 'communication' | 'calendar'>;

/**
 * The meetings of the communication plan over the term of the agreement. A meeting whose words do not say when
 * stands on the first day alone, what else they leave open is taken as the usual, and both are told: nothing is guessed
 * silently.
 *
 * @param today `YYYY-MM-DD`, where the agreement has no first day.
 */
export function meetingPlan({ setup, communication, calendar }: Planned, today: string): MeetingPlan {
  const from = civilDayOf(setup.effectiveFrom ?? today);
  const until = setup.effectiveTo === null ? null : civilDayOf(setup.effectiveTo);
  const workdays = calendar.days.map((day) => weekdays.indexOf(day));
  const remarks: MeetingRemark[] = [];
  const meetings = communication.meetings.filter(isMeetingWritten).flatMap((meeting): PlannedMeeting[] => {
    const remark = (text: string) => void remarks.push({ meetingId: meeting.id, text: `${nameOf(meeting)}: ${text}` });
    const when = readMeetingWhen(meeting.when, meeting.cadence);
    if (meeting.cadence === 'as-needed') {
      remark('held when it is needed, so it is not in the calendar.');
      return [];
    }
    if (when === null) {
      remark(
        'stands once, on the first day, because its words do not say when. Write it like “Monday 09:15” or “1st Thursday 10:00”.',
      );
      return [{ meeting, recurrence: { kind: 'days', days: [from] }, minute: null, minutes: USUAL_MINUTES }];
    }
    const recurrence = meetingDays(when, { cadence: meeting.cadence, term: { from, until }, workdays });
    if (isEmpty(recurrence, until)) {
      remark('not in the calendar, because none falls into the term of the agreement.');
      return [];
    }
    if (when.minute === null) remark('stands for the whole day, because its words say no time.');
    if (when.minute !== null && meeting.minutes === null) remark('stands for one hour, because it says no length.');
    return [{ meeting, recurrence, minute: when.minute, minutes: meeting.minutes ?? USUAL_MINUTES }];
  });
  return { meetings, remarks, from, until };
}

const isEmpty = (recurrence: Recurrence, until: CivilDay | null): boolean =>
  recurrence.kind === 'days' ? recurrence.days.length === 0 : until !== null && recurrence.first > until;

const nameOf = ({ name }: Meeting): string => name.trim() || 'A meeting without a name';
