import { monthsLater, monthStart, weekdayFrom, weekdayOfMonth, type CivilDay } from '../../kernel/days';
import type { Cadence } from '../agreement/communication-schema';
import type { MeetingWhen } from './meeting-when';

/** How a meeting recurs: by a rule of RFC 5545 without its end, or day by day where no rule says it. */
export type Recurrence =
  | { readonly kind: 'rule'; readonly first: CivilDay; readonly rule: string }
  | { readonly kind: 'days'; readonly days: readonly CivilDay[] };

interface Term {
  readonly from: CivilDay;
  /** Last day; null for an agreement without an end. */
  readonly until: CivilDay | null;
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Days of an agreement without an end are listed for so many quarters. */
const OPEN_QUARTERS = 8;

/** Within the term of the agreement; quarters are counted from its first day. */
export function meetingDays(
  { weekday, nth, week }: MeetingWhen,
  { cadence, term, workdays }: { readonly cadence: Cadence; readonly term: Term; readonly workdays: readonly number[] },
): Recurrence {
  const code = weekday === null ? '' : (codes[weekday] ?? '');
  switch (cadence) {
    case 'weekly':
      return { kind: 'rule', first: weekdayFrom(term.from, weekday ?? 0), rule: `FREQ=WEEKLY;BYDAY=${code}` };
    case 'fortnightly':
      return {
        kind: 'rule',
        first: weekdayFrom(term.from, weekday ?? 0),
        rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`,
      };
    case 'monthly':
      return {
        kind: 'rule',
        first: firstOfMonths(term.from, weekday ?? 0, nth ?? 1),
        rule: `FREQ=MONTHLY;BYDAY=${nth ?? 1}${code}`,
      };
    case 'quarterly':
      return { kind: 'days', days: quarterDays(term, (start) => dayOfQuarter(start, { weekday, nth, week })) };
    case 'daily':
    case 'yearly':
    case 'as-needed': {
      const days = workdays.length > 0 ? workdays : [0, 1, 2, 3, 4];
      const first = Math.min(...days.map((day) => weekdayFrom(term.from, day)));
      return { kind: 'rule', first, rule: `FREQ=WEEKLY;BYDAY=${days.map((day) => codes[day]).join(',')}` };
    }
  }
}

function firstOfMonths(from: CivilDay, weekday: number, nth: number): CivilDay {
  const inThis = weekdayOfMonth(monthStart(from, 0), weekday, nth);
  return inThis >= from ? inThis : weekdayOfMonth(monthStart(from, 1), weekday, nth);
}

type Counted = Pick<MeetingWhen, 'weekday' | 'nth' | 'week'>;

/** In the nth week of the quarter; or the nth such weekday of its first month that lies in it. */
function dayOfQuarter(start: CivilDay, { weekday, nth, week }: Counted): CivilDay {
  return week === null
    ? firstOfMonths(start, weekday ?? 0, nth ?? 1)
    : weekdayFrom(start + (week - 1) * 7, weekday ?? 0);
}

function quarterDays({ from, until }: Term, dayIn: (start: CivilDay) => CivilDay): CivilDay[] {
  const days: CivilDay[] = [];
  for (
    let quarter = 0;
    until === null ? quarter < OPEN_QUARTERS : monthsLater(from, quarter * 3) <= until;
    quarter += 1
  ) {
    const day = dayIn(monthsLater(from, quarter * 3));
    if (until === null || day <= until) days.push(day);
  }
  return days;
}
