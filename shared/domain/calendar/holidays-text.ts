import { cleanText } from '../../kernel/text';
import { calendarDaySchema } from '../../kernel/time';
import type { WorkingCalendar } from './working-calendar-schema';

type Holiday = WorkingCalendar['holidays'][number];

export interface HolidaysRead {
  /** In order of their days, each day once. */
  readonly holidays: readonly Holiday[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** Most days that a calendar takes. */
export const MOST_HOLIDAYS = 1_000;
const MOST_LETTERS_OF_NAME = 120;

/**
 * Holidays from a text: one ISO day a line, a name behind it if there is one, with a comma, semicolon, tab or space
 * between (`2026-12-25,Christmas Day`). Empty lines, lines that begin with # and a first line of column names are passed
 * over. Of two lines with one day the first counts.
 */
export function parseHolidays(text: string): HolidaysRead {
  const byDay = new Map<string, Holiday>();
  const faults: { line: number; message: string }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const written = cleanText(line).trim();
    if (written === '' || written.startsWith('#') || (index === 0 && isHeader(written))) continue;
    const holiday = parseLine(written);
    if (holiday && byDay.size < MOST_HOLIDAYS) byDay.set(holiday.day, byDay.get(holiday.day) ?? holiday);
    else faults.push({ line: index + 1, message: holiday ? tooMany : notADay(written) });
  }
  return { holidays: [...byDay.values()].toSorted((a, b) => a.day.localeCompare(b.day)), faults };
}

function parseLine(line: string): Holiday | null {
  const match = /^"?(\d{4}-\d{2}-\d{2})"?(?:\s*[,;\t]\s*|\s+|$)(.*)$/.exec(line);
  const day = calendarDaySchema.safeParse(match?.[1]);
  if (!day.success) return null;
  const name = (match?.[2] ?? '').replace(/^"(.*)"$/, '$1').replaceAll('""', '"');
  return { day: day.data, name: name.slice(0, MOST_LETTERS_OF_NAME).trim() };
}

const isHeader = (line: string): boolean => /^"?(?:day|date|holiday)"?(?:\s*[,;\t].*)?$/i.test(line);

const notADay = (written: string): string =>
  `“${written.slice(0, 60)}” does not begin with a day that exists. Write it as 2026-12-25, with the name behind it if you like.`;

const tooMany = `A calendar takes at most ${MOST_HOLIDAYS.toLocaleString('en-US')} holidays.`;
