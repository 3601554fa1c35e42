import { DAY_MS, dayText, type CivilDay } from '../../kernel/days';
import { localDay } from '../../kernel/local-day';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { DAYS_OF_QUARTER } from '../review/period';
import { createOffsetReader } from '../calendar/zone-offsets';
import { calendarText, escapeText } from './calendar-text';
import { meetingPlan, type PlannedMeeting } from './meeting-plan';
import { dayStamp, localStamp, utcStamp } from './stamps';
import { timeZoneLines } from './time-zone-lines';

export interface CalendarSource {
  readonly agreementId: string;
  readonly clientName: string;
  readonly document: Pick<AgreementDocument, 'title' | 'setup' | 'communication' | 'calendar'>;
  /** When the file is written: an agreement without a first day begins on this machine’s day. */
  readonly nowMs: number;
}

const MINUTE_MS = 60_000;

/**
 * The communication plan as an iCalendar file (RFC 5545): a recurring event for each meeting that says when it is held,
 * in the agreement's time zone, the days on which a
 * quarterly review is due, and the one on which the agreement ends. Ids stay the same from file to file, so that
 * importing a newer one replaces the older.
 *
 * @throws {RangeError} if nobody knows the agreement's time zone.
 */
export function calendarFile({ agreementId, clientName, document, nowMs }: CalendarSource): string {
  const { timeZone } = document.calendar;
  const plan = meetingPlan(document, localDay(nowMs));
  const untilMs = (plan.until ?? plan.from + 2 * 366) * DAY_MS;
  const uid = (id: string) => `UID:${id}.${agreementId}@rapport`;
  const about = escapeText(`${clientName}: ${document.title}`);
  const event = (id: string, lines: readonly string[]) => [
    'BEGIN:VEVENT',
    uid(id),
    `DTSTAMP:${utcStamp(nowMs)}`,
    ...lines,
    'END:VEVENT',
  ];
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rapport//Communication plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${about}`,
    ...timeZoneLines(timeZone, plan.from * DAY_MS, untilMs),
    ...plan.meetings.flatMap((planned) =>
      startsOf(planned).flatMap(({ id, first }) =>
        event(id, [...whenLines(planned, { first, timeZone, until: plan.until }), ...whatLines(planned)]),
      ),
    ),
    ...(plan.until !== null && plan.from + DAYS_OF_QUARTER > plan.until
      ? []
      : event('review', [
          `DTSTART;VALUE=DATE:${dayStamp(dayText(plan.from + DAYS_OF_QUARTER))}`,
          `RRULE:FREQ=WEEKLY;INTERVAL=${DAYS_OF_QUARTER / 7}${plan.until === null ? '' : `;UNTIL=${dayStamp(dayText(plan.until))}`}`,
          'SUMMARY:Quarterly review is due',
          `DESCRIPTION:${about}`,
        ])),
    ...(plan.until === null
      ? []
      : event('end', [
          `DTSTART;VALUE=DATE:${dayStamp(dayText(plan.until))}`,
          'SUMMARY:The agreement ends',
          `DESCRIPTION:${about}`,
        ])),
    'END:VCALENDAR',
  ]);
}

/** One event for a rule; where no rule says the days, one for each: few calendars read a list of days. */
const startsOf = ({ meeting, recurrence }: PlannedMeeting): { id: string; first: CivilDay }[] =>
  recurrence.kind === 'rule'
    ? [{ id: meeting.id, first: recurrence.first }]
    : recurrence.days.map((first, index) => ({ id: `${meeting.id}-${index + 1}`, first }));

interface Start {
  readonly first: CivilDay;
  readonly timeZone: string;
  readonly until: CivilDay | null;
}

function whenLines({ recurrence, minute, minutes }: PlannedMeeting, { first, timeZone, until }: Start): string[] {
  const start =
    minute === null
      ? `DTSTART;VALUE=DATE:${dayStamp(dayText(first))}`
      : `DTSTART;TZID=${timeZone}:${localStamp(first * DAY_MS + minute * MINUTE_MS)}`;
  const end = until === null ? '' : `;UNTIL=${untilStamp(until, minute, timeZone)}`;
  return [
    start,
    ...(minute === null ? [] : [`DURATION:PT${Math.max(1, Math.round(minutes))}M`]),
    ...(recurrence.kind === 'rule' ? [`RRULE:${recurrence.rule}${end}`] : []),
  ];
}

/** The end of a rule is a day for whole days, and else an instant in UTC: the last minute of that day. */
function untilStamp(until: CivilDay, minute: number | null, timeZone: string): string {
  if (minute === null) return dayStamp(dayText(until));
  const wallMs = (until + 1) * DAY_MS - 1_000;
  return utcStamp(wallMs - createOffsetReader(timeZone)(wallMs));
}

function whatLines({ meeting: { name, chair, attendees, topics } }: PlannedMeeting): string[] {
  const facts = [
    ['Chair', chair],
    ['Who', attendees],
    ['Topics', topics],
  ].flatMap(([label, text = '']) => (text.trim() === '' ? [] : [`${label}: ${text.trim()}`]));
  return [
    `SUMMARY:${escapeText(name.trim() || 'Meeting')}`,
    ...(facts.length === 0 ? [] : [`DESCRIPTION:${escapeText(facts.join('\n'))}`]),
  ];
}
