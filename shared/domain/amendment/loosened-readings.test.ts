import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';

import { readyDocument } from '../../../tests/support/agreement-builder';
import { kpiSchema, type Kpi } from '../agreement/communication-schema';
import { workingCalendarSchema, type WorkingCalendar } from '../calendar/working-calendar-schema';
import type { Loosening } from './amendment-schema';
import { loosenedMetrics } from './loosened-metrics';
import { loosenedRules } from './loosened-rules';
import { loosenedWorkingTime } from './loosened-working-time';
import { looseningsBetween } from './loosenings';

const told = (found: readonly Loosening[]) => found.map(({ certainty, text }) => [certainty, text]);

const metric = kpiSchema.parse({
  id: 'reply',
  name: 'Time to first reply',
  formula: 'Median of all accepted leads',
  clockStarts: 'The lead is assigned',
  clockStops: 'A person answers',
  comparator: 'at-most',
  target: 4,
  unit: 'hours',
});
type Words = readonly (readonly [Loosening['certainty'], string])[];

describe('a shared metric', () => {
  const name = 'Shared metric Time to first reply';
  const working = { isWorkingTime: true };

  test.each<[string, Partial<Kpi>, Partial<Kpi> | null, Words]>([
    ['allows more', {}, { target: 8 }, [['loosened', `${name}: from at most 4 to at most 8 hours`]]],
    ['allows less', {}, { target: 2 }, []],
    ['gets its first objective', { target: null }, { target: 9 }, []],
    ['drops its objective', {}, { target: null }, [['loosened', `${name}: “at most 4 hours” is dropped`]]],
    [
      'counts in another unit',
      {},
      { unit: 'touches' },
      [['may-loosen', `${name}: from at most 4 hours to at most 4 touches`]],
    ],
    ['is left out', {}, null, [['loosened', `${name}: “at most 4 hours” is left out`]]],
    ['without an objective, is left out', { target: null }, null, [['may-loosen', `${name}: the metric is left out`]]],
    [
      'is counted otherwise',
      {},
      { formula: 'Mean of all accepted leads' },
      [
        [
          'may-loosen',
          `${name}, how it is counted: from “Median of all accepted leads” to “Mean of all accepted leads”`,
        ],
      ],
    ],
    [
      'starts its clock later',
      {},
      { clockStarts: 'The lead is opened' },
      [['may-loosen', `${name}, what starts the clock: from “The lead is assigned” to “The lead is opened”`]],
    ],
    [
      'no longer says when its clock stops',
      {},
      { clockStops: ' ' },
      [['may-loosen', `${name}, what stops the clock: from “A person answers” to nothing`]],
    ],
    ['says for the first time when its clock stops', { clockStops: '' }, { clockStops: 'A person answers' }, []],
    ['says the same with other spaces', {}, { formula: ' Median of  all accepted leads\n' }, []],
    [
      'measures something else by its name',
      {},
      { name: 'Time to second reply' },
      [
        [
          'may-loosen',
          'Shared metric Time to second reply, what is measured: from “Time to first reply” to “Time to second reply”',
        ],
      ],
    ],
    ['without an objective, is renamed', { target: null }, { name: 'First reply' }, []],
    ['gets another owner and source', {}, { owner: 'Ada', dataSource: 'CRM report 7' }, []],
    [
      'stands still outside working time',
      {},
      working,
      [['loosened', `${name}: its clock now stands still outside working time`]],
    ],
    ['runs outside working time too', working, { isWorkingTime: false }, []],
    ['of at least so long stands still', { comparator: 'at-least' }, working, []],
    [
      'of at least so long runs on',
      { ...working, comparator: 'at-least' },
      { isWorkingTime: false },
      [['loosened', `${name}: its clock now runs outside working time too`]],
    ],
    [
      'of a share stands still',
      { unit: '%', target: 95 },
      working,
      [['may-loosen', `${name}: its clock now stands still outside working time`]],
    ],
  ])('%s', (_, before, after, words) => {
    const old = { ...metric, ...before };
    const now = after === null ? [] : [{ ...old, ...after }];

    expect(told(loosenedMetrics([old], now, 'en-GB'))).toEqual(words);
  });

  test('that is new loosens nothing, and neither does one without a name', () => {
    expect(loosenedMetrics([], [metric], 'en-GB')).toEqual([]);
    expect(loosenedMetrics([{ ...metric, name: ' ' }], [], 'en-GB')).toEqual([]);
  });
});

describe('the limit of amber', () => {
  test.each<[number | null, number | null, string | null]>([
    [5, 10, 'up to 10% of the target, up to 5% before'],
    [5, 5.5, 'up to 5.5% of the target, up to 5% before'],
    [5, 5.000_000_1, 'up to 5.0000001% of the target, up to 5% before'],
    [null, 10, 'up to 10% of the target, where every miss was red'],
    [0, 10, 'up to 10% of the target, where every miss was red'],
    [10, 5, null],
    [10, null, null],
    [null, 0, null],
    [0, null, null],
    [7, 7, null],
  ])('from %s to %s', (before, after, words) => {
    const found = loosenedRules({ amberPercent: before }, { amberPercent: after }, 'en-GB');

    expect(told(found)).toEqual(words === null ? [] : [['loosened', `Red, amber, green: a miss is amber ${words}`]]);
  });
});

const calendar = workingCalendarSchema.parse({ timeZone: 'Europe/Berlin', holidays: [{ day: '2027-12-24' }] });
const free = (...days: readonly string[]) => ({ holidays: days.map((day) => ({ day, name: '' })) });

describe('working time', () => {
  const was = 'Working time: from “Mon–Fri 9:00–17:00, Europe/Berlin” to';

  test.each<[string, Partial<WorkingCalendar>, Words]>([
    ['ends earlier', { until: 960 }, [['loosened', `${was} “Mon–Fri 9:00–16:00, Europe/Berlin”`]]],
    [
      'loses a day',
      { days: ['tue', 'wed', 'thu', 'fri'] },
      [['loosened', `${was} “Tue–Fri 9:00–17:00, Europe/Berlin”`]],
    ],
    ['begins earlier', { from: 480 }, []],
    ['gains a day', { days: [...calendar.days, 'sat'] }, []],
    ['names its days in another order', { days: calendar.days.toReversed() }, []],
    ['moves', { from: 600, until: 1_080 }, [['may-loosen', `${was} “Mon–Fri 10:00–18:00, Europe/Berlin”`]]],
    ['lies in another zone', { timeZone: 'UTC' }, [['may-loosen', `${was} “Mon–Fri 9:00–17:00, UTC”`]]],
    [
      'gains a holiday',
      free('2027-12-24', '2027-12-31'),
      [['loosened', 'Holidays: 31 December 2027 is a holiday now']],
    ],
    ['loses a holiday', free(), []],
    [
      'moves a holiday',
      free('2027-12-23'),
      [['may-loosen', 'Holidays: 23 December 2027 is a holiday now; 24 December 2027 no longer']],
    ],
    ['gains a holiday that nobody works on', free('2027-12-24', '2027-12-25'), []],
    ['names a holiday twice', free('2027-12-24', '2027-12-24'), []],
  ])('%s', (_, changes, words) => {
    expect(told(loosenedWorkingTime(calendar, { ...calendar, ...changes }, 'en-GB'))).toEqual(words);
  });

  test('cuts a long list of holidays', () => {
    const days = Array.from({ length: 14 }, (_, index) => `2027-03-${String(index + 1).padStart(2, '0')}`);
    const everyDay = { ...calendar, days: [...calendar.days, 'sat' as const, 'sun' as const] };
    const found = loosenedWorkingTime({ ...everyDay, ...free() }, { ...everyDay, ...free(...days) }, 'en-GB');

    expect(found.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Holidays: 1 March 2027, .* and 2 more are/),
    ]);
  });
});

/** A list out of few steps on one scale each, where a higher step is always the easier one. */
interface Steps {
  readonly hours: number;
  readonly amber: number;
  readonly workedUntil: number;
  readonly holidays: number;
}
const steps: fc.Arbitrary<Steps> = fc.record({
  hours: fc.nat(3),
  amber: fc.nat(3),
  workedUntil: fc.nat(3),
  holidays: fc.nat(3),
});
const others = [2, 3].map((number) => ({ ...metric, id: `m-${number}`, name: `Metric ${number}` }));

function agreementAt({ hours, amber, workedUntil, holidays }: Steps, order: readonly Kpi[]) {
  const changing = { ...metric, target: 4 + hours };
  return produce(readyDocument(), (doc) => {
    doc.communication.kpis = order.map((each) => (each.id === metric.id ? changing : each));
    doc.reviewRules.amberPercent = amber * 5;
    doc.calendar = { ...calendar, until: 1_020 - workedUntil * 30, ...free(...easter.slice(0, holidays)) };
  });
}
const easter = ['2027-03-26', '2027-03-29', '2027-05-06'];
const orders = fc.shuffledSubarray([metric, ...others], { minLength: 3, maxLength: 3 });
const look = { locale: 'en-GB', currency: 'EUR' };

test('consent is asked for exactly what got easier, in whatever order the metrics stand', () => {
  const ids = {
    hours: 'communication.reply.objective',
    amber: 'communication.review-rules.amber',
    workedUntil: 'communication.calendar.working-time',
    holidays: 'communication.calendar.holidays',
  } as const;
  fc.assert(
    fc.property(steps, steps, orders, orders, (before, after, orderBefore, orderAfter) => {
      const found = looseningsBetween(agreementAt(before, orderBefore), agreementAt(after, orderAfter), look);
      const easier = (['hours', 'amber', 'workedUntil', 'holidays'] as const).filter((key) => after[key] > before[key]);

      expect(found.map(({ id }) => id)).toEqual(easier.map((key) => ids[key]));
      expect(found.every(({ certainty }) => certainty === 'loosened')).toBe(true);
    }),
  );
});
