import { z } from 'zod';

/** UTC instant in milliseconds since the epoch. */
export const instantMsSchema = z.int().nonnegative();

/** Calendar day `YYYY-MM-DD` that exists. */
export const calendarDaySchema = z.iso.date('Write the day as YYYY-MM-DD');
