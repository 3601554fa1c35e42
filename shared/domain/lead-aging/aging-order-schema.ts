import { z } from 'zod';

import { uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { workingCalendarSchema } from '../calendar/working-calendar-schema';
import { agingSummarySchema } from './aging-summary-schema';
import { guessedMappingSchema, leadMappingSchema } from './lead-columns';

/** How ages are to be counted. */
export const agingTermsSchema = z.object({
  mapping: leadMappingSchema,
  calendar: workingCalendarSchema,
  /** Ages of leads that still wait are counted to here. */
  asOfMs: instantMsSchema,
  /** Times without an offset are those of the calendar’s time zone; else each is an error. */
  isLocalTime: z.boolean(),
});
export type AgingTerms = z.infer<typeof agingTermsSchema>;

/** A file of leads as it was chosen, before it is read in full. */
export const leadsFileSchema = z.object({
  token: uuidSchema,
  fileName: textSchema(255),
  /** `CSV with semicolons, UTF-8`. */
  readAs: z.string(),
  /** Names of its columns in their order; the empty ones left out. */
  columns: z.array(z.string()),
  /** Columns that are probably meant; what is not there is to be chosen. */
  guessed: guessedMappingSchema,
  /** The first rows, cut short: one text for each column, in the order of `columns`. */
  rows: z.array(z.array(z.string())),
  /** Some time in the first rows names no offset. */
  hasLocalTimes: z.boolean(),
});
export type LeadsFile = z.infer<typeof leadsFileSchema>;
/** The same before it waits for its columns to be chosen. */
export type LeadsStart = Omit<LeadsFile, 'token'>;

/** Rows of which the faults are listed. */
export const MOST_FAULTS = 200;

const rowFaultSchema = z.object({
  /** First line of the row, the header being in line 1. */
  line: z.int().positive(),
  /** Name of the column as the file has it; null if the whole row is meant. */
  column: z.string().nullable(),
  message: z.string(),
});
export type RowFault = z.infer<typeof rowFaultSchema>;

/** What came of a file: the ages of the rows that are right, and what is wrong with the others. */
export const agedLeadsSchema = z.object({
  summary: agingSummarySchema,
  readAs: z.string(),
  /** In order of lines, at most 200. */
  faults: z.array(rowFaultSchema).max(MOST_FAULTS),
  furtherFaults: z.int().nonnegative(),
});
export type AgedLeads = z.infer<typeof agedLeadsSchema>;
