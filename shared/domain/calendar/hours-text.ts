import { AppError } from '../../kernel/errors';
import { weekdays, type Weekday, type WorkingCalendar } from './working-calendar-schema';

type Hours = Pick<WorkingCalendar, 'days' | 'from' | 'until'>;

const shape = /^([A-Za-z,\s–-]+?)\s+([\d:]+)\s*[-–]\s*([\d:]+)$/;

/**
 * Working days and hours from a text: `Mon-Fri 9-17`, `Mon,Wed-Fri 8:30-16:30`, `Mon-Sun 0-24`.
 *
 * @throws {AppError} VALIDATION if it says anything else.
 */
export function parseHours(text: string): Hours {
  const [, dayText = '', fromText = '', untilText = ''] = shape.exec(text.trim()) ?? [];
  const days = parseDays(dayText);
  const [from, until] = [minuteOf(fromText), minuteOf(untilText)];
  if (days === null || from === null || until === null) {
    throw new AppError('VALIDATION', `The hours “${text}” cannot be read. Write them as “Mon-Fri 9-17”.`);
  }
  return { days, from, until };
}

function parseDays(text: string): Weekday[] | null {
  const found = new Set<Weekday>();
  for (const part of text.split(/\s*,\s*/)) {
    const [first = -1, last = first, ...more] = part.split(/\s*[-–]\s*/).map(dayNumber);
    if (first < 0 || last < 0 || more.length > 0) return null;
    for (let step = 0; step <= (last - first + 7) % 7; step += 1) {
      const day = weekdays[(first + step) % 7];
      if (day) found.add(day);
    }
  }
  return weekdays.filter((day) => found.has(day));
}

/** 0 for Monday, in full or by its first three letters; -1 for no day. */
function dayNumber(name: string): number {
  const wanted = name.trim().toLowerCase();
  return weekdays.findIndex((day) => wanted === day || (wanted.length > 3 && fullNames[day] === wanted));
}

const fullNames: Record<Weekday, string> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

/** Minutes after midnight of `9`, `09:30`, `24:00`; null for no time of day. */
function minuteOf(text: string): number | null {
  const match = /^(\d{1,2})(?::(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  const total = hour * 60 + minute;
  return minute < 60 && total <= 1_440 ? total : null;
}

/** `9:00`, `24:00`. */
export const timeOfDay = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
