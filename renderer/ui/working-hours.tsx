import './working-hours.css';

import { calendarFaults } from '#shared/domain/calendar/calendar-faults';
import { weekdayNames } from '#shared/domain/calendar/calendar-words';
import { weekdays, type Weekday, type WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import { Checkbox } from './checkbox';
import { HolidayList } from './holiday-list';
import { TimeField } from './time-field';
import { TimeZoneField } from './time-zone-field';

/** Which part of a calendar an edit changes, for whoever names the step back. */
export type CalendarPart = keyof WorkingCalendar;

interface Props {
  readonly calendar: WorkingCalendar;
  /** One part at a time. */
  readonly onChange: (patch: Partial<WorkingCalendar>, part: CalendarPart) => void;
}

const MIDNIGHT = 1_440;

/** Working days and hours, their time zone, and the days without work. */
export function WorkingHours({ calendar, onChange }: Props) {
  const faults = calendarFaults(calendar);
  const faultOf = (field: CalendarPart) => faults.find((fault) => fault.field === field)?.message;
  return (
    <div className="working-hours">
      <DayTicks
        days={calendar.days}
        fault={faultOf('days')}
        onChange={(days) => onChange({ days: [...days] }, 'days')}
      />
      <div className="working-hours__times">
        <TimeField
          label="From"
          name="calendar.from"
          minuteOfDay={calendar.from}
          onChange={(from) => from !== null && onChange({ from }, 'from')}
        />
        <TimeField
          label="Until"
          name="calendar.until"
          minuteOfDay={calendar.until}
          error={faultOf('until')}
          onChange={(until) => until !== null && onChange({ until: until === 0 ? MIDNIGHT : until }, 'until')}
        />
        <TimeZoneField
          timeZone={calendar.timeZone}
          error={faultOf('timeZone')}
          onChange={(timeZone) => onChange({ timeZone }, 'timeZone')}
        />
      </div>
      <HolidayList
        holidays={calendar.holidays}
        onChange={(holidays) => onChange({ holidays: [...holidays] }, 'holidays')}
      />
    </div>
  );
}

interface DayProps {
  readonly days: readonly Weekday[];
  readonly fault: string | undefined;
  readonly onChange: (days: readonly Weekday[]) => void;
}

function DayTicks({ days, fault, onChange }: DayProps) {
  return (
    <fieldset className="working-hours__days">
      <legend className="field__label">Working days</legend>
      {weekdays.map((day) => (
        <Checkbox
          key={day}
          name={`calendar.days.${day}`}
          aria-label={weekdayNames[day]}
          isSelected={days.includes(day)}
          onChange={(isSelected) =>
            onChange(weekdays.filter((each) => (each === day ? isSelected : days.includes(each))))
          }
        >
          {weekdayNames[day].slice(0, 3)}
        </Checkbox>
      ))}
      {fault !== undefined && <p className="field__error">{fault}</p>}
    </fieldset>
  );
}
