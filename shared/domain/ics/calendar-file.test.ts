import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';

import { agreementDocumentSchema } from '../agreement/agreement-schema';
import { calendarFile } from './calendar-file';
import { escapeText } from './calendar-text';
import { meetingPlan } from './meeting-plan';

const agreementId = '00000000-0000-4000-8000-000000000001';

interface Planned {
  readonly meetings?: readonly object[];
  readonly setup?: object;
  readonly calendar?: object;
}

const year = { effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31' };

function documentOf({ meetings = [], setup = year, calendar = { timeZone: 'Europe/Brussels' } }: Planned) {
  const rows = meetings.map((meeting, index) => ({ id: `m${index}`, ...meeting }));
  return agreementDocumentSchema.parse({ title: 'Our SLA', setup, calendar, communication: { meetings: rows } });
}

const written = (planned: Planned) =>
  calendarFile({ agreementId, clientName: 'Acme; Ltd, "A"', document: documentOf(planned), nowMs: 1_800_000_000_000 });

/** Read by a library that knows nothing of ours: the first so many starts of an event, as wall time and as UTC. */
function startsOf(file: string, id: string, most = 100) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const component = calendar
    .getAllSubcomponents('vevent')
    .find((each) => String(each.getFirstPropertyValue('uid')) === `${id}.${agreementId}@rapport`);
  if (!component) throw new Error(`no event ${id}`);
  const iterator = new ICAL.Event(component).iterator();
  const starts: { wall: string; utc: string }[] = [];
  for (let next = iterator.next(); next && starts.length < most; next = iterator.next()) {
    starts.push({ wall: next.toString(), utc: next.toJSDate().toISOString() });
  }
  return starts;
}

describe('calendarFile', () => {
  test('holds a weekly meeting at the same time of day on both sides of a change of the clocks', () => {
    const file = written({ meetings: [{ name: 'Hand-over', cadence: 'weekly', when: 'Monday 09:15', minutes: 20 }] });
    const starts = startsOf(file, 'm0');
    expect(starts).toHaveLength(52);
    expect(starts[0]).toEqual({ wall: '2027-01-04T09:15:00', utc: '2027-01-04T08:15:00.000Z' });
    expect(starts.find(({ wall }) => wall.startsWith('2027-07-05'))?.utc).toBe('2027-07-05T07:15:00.000Z');
    expect(starts.at(-1)?.wall).toBe('2027-12-27T09:15:00');
  });

  test.each([
    [{ cadence: 'monthly', when: '1st Thursday 10:00' }, ['2027-01-07T10:00:00', '2027-02-04T10:00:00'], 12],
    [{ cadence: 'monthly', when: 'Last Thursday 14:00' }, ['2027-01-28T14:00:00', '2027-02-25T14:00:00'], 12],
    [{ cadence: 'fortnightly', when: 'Wednesday 08:30' }, ['2027-01-06T08:30:00', '2027-01-20T08:30:00'], 26],
  ])('plans %j', (meeting, [first, second], count) => {
    const starts = startsOf(written({ meetings: [{ name: 'A', ...meeting }] }), 'm0');
    expect(starts.slice(0, 2).map(({ wall }) => wall)).toEqual([first, second]);
    expect(starts).toHaveLength(count);
  });

  test.each([
    ['6th week, Wednesday', ['2027-02-10', '2027-05-12', '2027-08-11', '2027-11-10']],
    ['1st Friday 09:00', ['2027-01-01T09:00:00', '2027-04-02T09:00:00', '2027-07-02T09:00:00', '2027-10-01T09:00:00']],
  ])('plans a quarterly meeting, %s, as an event for each quarter', (when, expected) => {
    const file = written({ meetings: [{ name: 'A', cadence: 'quarterly', when }] });
    expect(expected.map((_, index) => startsOf(file, `m0-${index + 1}`)[0]?.wall)).toEqual(expected);
    expect(file).not.toContain('m0-5');
  });

  test('meets daily on working days alone', () => {
    const meetings = [{ name: 'Stand-up', cadence: 'daily', when: '09:00' }];
    const calendar = { timeZone: 'UTC', days: ['tue', 'thu'] };
    const starts = startsOf(written({ meetings, calendar }), 'm0', 4);
    expect(starts.map(({ wall }) => wall.slice(0, 10))).toEqual([
      '2027-01-05',
      '2027-01-07',
      '2027-01-12',
      '2027-01-14',
    ]);
  });

  test('goes on without an end where the agreement has none, and names the day on which another one ends', () => {
    const meetings = [{ name: 'A', cadence: 'weekly', when: 'Monday 09:00' }];
    const open = written({ meetings, setup: { effectiveFrom: '2027-01-01' } });
    expect(open).not.toContain('UNTIL=');
    expect(open).not.toContain('The agreement ends');
    expect(startsOf(written({ meetings }), 'end')[0]?.wall).toBe('2027-12-31');
  });

  test('keeps every word, whatever is in it, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const topics = `x${words.replaceAll(/[\p{C}\u2028\u2029]/gu, '')}`.toWellFormed();
        const file = written({ meetings: [{ name: 'A', cadence: 'weekly', when: 'Monday 09:00', topics }] });
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
        expect(event?.getFirstPropertyValue('description')).toBe(`Topics: ${topics.trim()}`);
      }),
    );
  });

  test('ends every line with CR LF and has each id once', () => {
    const meetings = [1, 2, 3].map((index) => ({ name: `M${index}`, cadence: 'weekly', when: 'Friday 15:00' }));
    const file = written({ meetings });
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const ids = [...file.matchAll(/^UID:(.*)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('reminds of a review every 13 weeks until the agreement ends', () => {
    expect(startsOf(written({}), 'review').map(({ wall }) => wall)).toEqual([
      '2027-04-02',
      '2027-07-02',
      '2027-10-01',
      '2027-12-31',
    ]);
    const short = { effectiveFrom: '2027-01-01', effectiveTo: '2027-03-01' };
    expect(written({ setup: short })).not.toContain('Quarterly review');
  });

  test('puts a meeting whose words do not say when on the first day, for the whole day', () => {
    const file = written({ meetings: [{ name: 'Clinic', cadence: 'quarterly', when: 'some Friday' }] });
    expect(startsOf(file, 'm0-1').map(({ wall }) => wall)).toEqual(['2027-01-01']);
  });

  test('lets no text begin a line of its own', () => {
    expect(escapeText('a\r\nEND:VCALENDAR\u0007')).toBe('a\\nEND:VCALENDAR');
  });
});

describe('meetingPlan', () => {
  test('says by name what is not in the calendar, and what was taken as the usual', () => {
    const { meetings, remarks } = meetingPlan(
      documentOf({
        meetings: [
          { name: 'Corridor', cadence: 'as-needed' },
          { name: 'Clinic', cadence: 'quarterly', when: 'some Friday' },
          { name: 'Call', cadence: 'weekly', when: 'Monday 11:00' },
          { name: 'Lunch', cadence: 'weekly', when: 'Tuesday' },
        ],
      }),
      '2026-11-22',
    );
    expect(meetings.map(({ meeting }) => meeting.name)).toEqual(['Clinic', 'Call', 'Lunch']);
    expect(remarks.map(({ text }) => text.slice(0, 34))).toEqual([
      'Corridor: held when it is needed, ',
      'Clinic: stands once, on the first ',
      'Call: stands for one hour, because',
      'Lunch: stands for the whole day, b',
    ]);
  });

  test('begins today where the agreement has no first day', () => {
    const { from, until } = meetingPlan(documentOf({ setup: {} }), '2026-11-22');
    expect([from, until]).toEqual([20_779, null]);
  });
});

test.each([
  ['Pacific/Kiritimati', '2027-01-16'],
  ['Pacific/Pago_Pago', '2027-01-14'],
])('an agreement without a first day begins on the day it is written on in %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  const nowMs = Date.parse('2027-01-15T10:45:00Z');
  const document = documentOf({ meetings: [{ name: 'A', when: '' }], setup: {} });
  const file = calendarFile({ agreementId, clientName: 'Acme', document, nowMs });
  vi.unstubAllEnvs();

  expect(startsOf(file, 'm0-1')[0]?.wall).toBe(day);
});
