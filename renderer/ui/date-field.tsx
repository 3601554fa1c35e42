import './popover.css';
import './date-field.css';

import { parseDate, type CalendarDate } from '@internationalized/date';
import { CalendarDays, X } from 'lucide-react';
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components';

import { DayCalendar } from './day-calendar';
import { FieldFrame, fieldProps, type FieldProps } from './field';

interface Props extends FieldProps {
  /** Calendar day `YYYY-MM-DD`; null for none. */
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A calendar day, typed part by part in the order of the locale or picked in a calendar. */
export function DateField({ day, onChange, ...field }: Props) {
  return (
    <DatePicker<CalendarDate>
      {...fieldProps(field)}
      className="field date-field"
      value={readDay(day)}
      granularity="day"
      shouldForceLeadingZeros
      onChange={(date) => onChange(date === null ? null : date.toString())}
    >
      <FieldFrame {...field}>
        <Group className="field__control date-field__group">
          <DateInput className="date-field__input">
            {(segment) => <DateSegment segment={segment} className="date-field__segment" />}
          </DateInput>
          {day !== null && (
            <Button
              slot={null}
              className="date-field__button"
              aria-label={`Clear ${field.label}`}
              onPress={() => onChange(null)}
            >
              <X size={14} aria-hidden />
            </Button>
          )}
          <Button className="date-field__button">
            <CalendarDays size={16} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="popover date-field__popover" offset={4}>
        <Dialog className="date-field__dialog">
          <DayCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** @returns null for what is not a day: a file from elsewhere may hold anything. */
function readDay(day: string | null): CalendarDate | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  try {
    return parseDate(day);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Invalid ISO')) return null;
    throw error;
  }
}
