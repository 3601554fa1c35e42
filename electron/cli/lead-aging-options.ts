import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { parseHolidays } from '#shared/domain/calendar/holidays-text';
import { parseHours } from '#shared/domain/calendar/hours-text';
import { workingCalendarSchema, type WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import {
  findColumns,
  guessMapping,
  isOptional,
  leadFields,
  leadMappingSchema,
  type LeadField,
  type LeadMapping,
} from '#shared/domain/lead-aging/lead-columns';
import { parseInstant } from '#shared/domain/lead-aging/parse-instant';
import { AppError } from '#shared/kernel/errors';
import { asReadError } from '../jobs/disk-error';
import { decodeText } from '../library-file/decode-text';

interface CalendarOptions {
  readonly hours?: string;
  readonly tz?: string;
  readonly holidays?: string;
}

/** @throws {AppError} VALIDATION or STORAGE, naming the option. */
export async function calendarOf({ hours, tz, holidays }: CalendarOptions): Promise<WorkingCalendar> {
  return workingCalendarSchema.parse({
    ...(hours !== undefined && parseHours(hours)),
    ...(tz !== undefined && { timeZone: tz.trim() }),
    ...(holidays !== undefined && { holidays: await readHolidays(holidays) }),
  });
}

async function readHolidays(file: string): Promise<WorkingCalendar['holidays']> {
  const name = `“${path.basename(file)}”`;
  const { holidays, faults } = parseHolidays(decodeText(await readNamed(file, name)).text);
  const [first] = faults;
  if (first) throw new AppError('VALIDATION', `${name}, line ${first.line}: ${first.message}`);
  return [...holidays];
}

async function readNamed(file: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new AppError('STORAGE', `There is no file ${name} here.`);
    }
    throw asReadError(cause, `${name} could not be read.`) ?? cause;
  }
}

/**
 * Columns by the names they have, unless `--map FIELD=COLUMN` says others; `--map FIELD=` says that the file has none.
 *
 * @throws {AppError} VALIDATION if one is missing or meant twice.
 */
export function mappingOf(columns: readonly string[], said: readonly string[]): LeadMapping {
  const mapping = { ...guessMapping(columns, { guesses: false }), ...Object.fromEntries(said.map(parseMap)) };
  const found = findColumns(columns, mapping);
  if ('fault' in found) throw new AppError('VALIDATION', `${found.fault} ${mapHint}`);
  return leadMappingSchema.parse(mapping);
}

const mapHint = 'Name columns with --map created_at="Created on"; --map salesperson= says that there is none.';

function parseMap(text: string): [LeadField, string | null] {
  const [, name = '', column = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const field = leadFields.find((each) => each === name.trim());
  if (!field) {
    throw new AppError('VALIDATION', `“--map ${text}” names no field. The fields are ${leadFields.join(', ')}.`);
  }
  if (column.trim() !== '') return [field, column.trim()];
  if (isOptional(field)) return [field, null];
  throw new AppError(
    'VALIDATION',
    `Every file of leads needs ${field}: name its column, as in --map ${field}="Column".`,
  );
}

/** @throws {AppError} VALIDATION unless it is an ISO 8601 instant. */
export function asOfOf(text: string | undefined, nowMs: number): number {
  if (text === undefined) return nowMs;
  const instant = parseInstant(text.trim(), null);
  if (typeof instant === 'number') return instant;
  throw new AppError('VALIDATION', `--as-of: “${text}” ${instant.fault}.`);
}
