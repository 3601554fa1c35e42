import { z } from 'zod';

import { AppError } from '../../kernel/errors';
import type { WorkingCalendar } from './working-calendar-schema';
import { isTimeZone } from './zone-offsets';

export const calendarFaultSchema = z.object({
  field: z.enum(['days', 'until', 'timeZone']),
  /** A sentence. */
  message: z.string(),
});
export type CalendarFault = z.infer<typeof calendarFaultSchema>;

/** What keeps a calendar from being reckoned with, in the user's words; empty if nothing does. */
export function calendarFaults({ days, from, until, timeZone }: WorkingCalendar): CalendarFault[] {
  const faults: CalendarFault[] = [];
  if (days.length === 0) faults.push({ field: 'days', message: 'Choose at least one working day.' });
  if (until <= from) faults.push({ field: 'until', message: 'The working day must end after it begins.' });
  if (!isTimeZone(timeZone)) faults.push({ field: 'timeZone', message: unknownZone(timeZone) });
  return faults;
}

const unknownZone = (name: string): string =>
  name.trim() === ''
    ? 'Choose a time zone.'
    : `No time zone is called “${name}”. Write one such as Europe/Berlin or America/New_York.`;

/** @throws {AppError} VALIDATION, naming what is wrong. */
export function mustBeReckonable(calendar: WorkingCalendar): void {
  const faults = calendarFaults(calendar);
  if (faults.length === 0) return;
  const fields = Object.fromEntries(faults.map(({ field, message }) => [field, message]));
  throw new AppError('VALIDATION', `Working time: ${faults.map(({ message }) => message).join(' ')}`, fields);
}
