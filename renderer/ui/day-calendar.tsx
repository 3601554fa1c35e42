import './day-calendar.css';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';

/** One month to pick a day from. Stands inside a date picker. */
export function DayCalendar() {
  return (
    <Calendar className="day-calendar" firstDayOfWeek="mon">
      <header className="day-calendar__head">
        <Button slot="previous" className="day-calendar__turn">
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <CalendarHeading className="day-calendar__title" />
        <Button slot="next" className="day-calendar__turn">
          <ChevronRight size={16} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className="day-calendar__grid" weekdayStyle="short">
        <CalendarGridHeader>
          {(weekday) => <CalendarHeaderCell className="day-calendar__weekday">{weekday}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="day-calendar__day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
