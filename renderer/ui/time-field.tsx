import './date-field.css';

import { Time } from '@internationalized/date';
import { DateInput, DateSegment, Group, TimeField as AriaTimeField } from 'react-aria-components';

import { FieldFrame, fieldProps, type FieldProps } from './field';

interface Props extends FieldProps {
  /** Minutes after midnight; null while the time is not whole. */
  readonly minuteOfDay: number | null;
  readonly onChange: (minuteOfDay: number | null) => void;
}

/** A time of the day, typed part by part as the locale writes it. */
export function TimeField({ minuteOfDay, onChange, ...field }: Props) {
  return (
    <AriaTimeField<Time>
      {...fieldProps(field)}
      className="field date-field"
      value={minuteOfDay === null ? null : new Time(Math.floor(minuteOfDay / 60) % 24, minuteOfDay % 60)}
      granularity="minute"
      shouldForceLeadingZeros
      onChange={(time) => onChange(time === null ? null : time.hour * 60 + time.minute)}
    >
      <FieldFrame {...field}>
        <Group className="field__control date-field__group">
          <DateInput className="date-field__input">
            {(segment) => <DateSegment segment={segment} className="date-field__segment" />}
          </DateInput>
        </Group>
      </FieldFrame>
    </AriaTimeField>
  );
}
