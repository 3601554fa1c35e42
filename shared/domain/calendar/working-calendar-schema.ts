import { z } from 'zod';

import { textSchema } from '../../kernel/text';
import { calendarDaySchema } from '../../kernel/time';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const weekdaySchema = z.enum(weekdays);
export type Weekday = z.infer<typeof weekdaySchema>;

const minuteOfDay = z.int().min(0).max(1_440);

/** The agreement's working time: what "4 working hours" counts. */
export const workingCalendarSchema = z.object({
  days: z.array(weekdaySchema).max(7).default(['mon', 'tue', 'wed', 'thu', 'fri']),
  /** Minutes after midnight, local time; `until` 1440 is midnight. */
  from: minuteOfDay.default(9 * 60),
  until: minuteOfDay.default(17 * 60),
  /** An IANA name, "Europe/Berlin". */
  timeZone: textSchema(80).default('UTC'),
  holidays: z
    .array(z.object({ day: calendarDaySchema, name: textSchema(120).default('') }))
    .max(1_000)
    .default([]),
});
export type WorkingCalendar = z.infer<typeof workingCalendarSchema>;
