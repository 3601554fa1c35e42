import { expect, it } from 'vitest';

import { workingTimeInWords } from './calendar-words';
import { parseHolidays } from './holidays-text';
import { parseHours } from './hours-text';
import { workingCalendarSchema, type WorkingCalendar } from './working-calendar-schema';

it.each([
  { text: 'Mon-Fri 9-17', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: 540, until: 1_020 },
  { text: 'mon,wed – fri 8:30–16:05', days: ['mon', 'wed', 'thu', 'fri'], from: 510, until: 965 },
  { text: 'Monday-Thursday, Sat 0-24', days: ['mon', 'tue', 'wed', 'thu', 'sat'], from: 0, until: 1_440 },
  { text: 'Sun-Thu 9-18', days: ['mon', 'tue', 'wed', 'thu', 'sun'], from: 540, until: 1_080 },
  { text: '  Tue 09:00-09:01 ', days: ['tue'], from: 540, until: 541 },
])('reads “$text”', ({ text, ...hours }) => {
  expect(parseHours(text)).toEqual(hours);
});

it.each(['', 'Mon-Fri', '9-17', 'Mon-Fry 9-17', 'Mon-Wed-Fri 9-17', 'Mon 9-25', 'Mon 9:60-17', 'Mon 9–17 Tue 8–12'])(
  'refuses the hours “%s” and says how they are written',
  (text) => {
    expect(() => parseHours(text)).toThrow('Write them as “Mon-Fri 9-17”');
  },
);

it('reads holidays with and without names, in any order, each day once', () => {
  const read = parseHolidays(
    '\uFEFFday,name\r\n2026-12-25,Christmas Day\n2026-01-01\n# bridge days\n\n"2026-05-01";"Labour ""Day"""\n2026-12-25,Again\n2026-10-03 Unity',
  );

  expect(read.holidays).toEqual([
    { day: '2026-01-01', name: '' },
    { day: '2026-05-01', name: 'Labour "Day"' },
    { day: '2026-10-03', name: 'Unity' },
    { day: '2026-12-25', name: 'Christmas Day' },
  ]);
  expect(read.faults).toEqual([]);
});

it.each([
  { name: 'a day that does not exist', text: '2026-01-01\n2026-02-30,Nothing', line: 2 },
  { name: 'a day written another way', text: '25.12.2026', line: 1 },
  { name: 'a name alone', text: '2026-01-01\n\nChristmas', line: 3 },
  { name: 'a day with letters at its end', text: '2026-01-011', line: 1 },
])('names the line of $name', ({ text, line }) => {
  expect(parseHolidays(text).faults).toEqual([
    { line, message: expect.stringMatching(/^“.+” does not begin with a day/) },
  ]);
});

it('takes a thousand holidays and names the line of the next', () => {
  const days = Array.from({ length: 1_001 }, (_, day) =>
    new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  );

  const { holidays, faults } = parseHolidays(days.join('\n'));

  expect([holidays.length, faults]).toEqual([
    1_000,
    [{ line: 1_001, message: 'A calendar takes at most 1,000 holidays.' }],
  ]);
});

const christmas = { day: '2026-12-25', name: '' };
const cases: { is: string; of: Partial<WorkingCalendar> }[] = [
  { is: 'Mon–Fri 9:00–17:00, UTC', of: {} },
  {
    is: 'Mon, Wed–Fri 8:30–24:00, America/New York, 1 holiday',
    of: {
      days: ['fri', 'mon', 'wed', 'thu'],
      from: 510,
      until: 1_440,
      timeZone: 'America/New_York',
      holidays: [christmas],
    },
  },
  {
    is: 'Sat, Sun 0:00–12:00, UTC, 2 holidays',
    of: { days: ['sat', 'sun'], from: 0, until: 720, holidays: [christmas, { day: '2026-12-26', name: '' }] },
  },
  { is: 'no day 9:00–17:00, UTC', of: { days: [] } },
];

it.each(cases)('writes “$is”', ({ is, of }) => {
  expect(workingTimeInWords(workingCalendarSchema.parse(of))).toBe(is);
});
