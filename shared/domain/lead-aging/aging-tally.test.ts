import { expect, it } from 'vitest';

import { workingCalendarSchema } from '../calendar/working-calendar-schema';
import type { Lead } from './age-lead';
import { agingSummarySchema, MOST_SALESPEOPLE } from './aging-summary-schema';
import { createAgingTally } from './aging-tally';

const HOUR_MS = 3_600_000;
const calendar = workingCalendarSchema.parse({ timeZone: 'UTC' });
// A Monday, 9:00; ages are counted to the Friday after, 17:00.
const monday = Date.UTC(2026, 9, 5, 9);
const asOfMs = monday + 4 * 24 * HOUR_MS + 8 * HOUR_MS;

const lead = (changes: Partial<Lead> = {}): Lead => ({
  id: 'x',
  status: 'accepted',
  createdAtMs: monday,
  qualifiedAtMs: monday,
  acceptedAtMs: monday,
  followedUpAtMs: monday + HOUR_MS,
  salesperson: 'Ada',
  ...changes,
});
const followedUpAfter = (hours: number, salesperson = 'Ada') =>
  lead({ followedUpAtMs: monday + hours * HOUR_MS, salesperson });
const waits = (salesperson: string | null = 'Ada') =>
  lead({ status: 'open', acceptedAtMs: null, followedUpAtMs: null, salesperson });

const summaryOf = (leads: readonly Lead[]) => {
  const tally = createAgingTally({ calendar, asOfMs });
  for (const each of leads) tally.add(each);
  return tally.result();
};

it('gives mean, median and 90th percentile as a spreadsheet does', () => {
  const { sales } = summaryOf([1, 2, 3, 4, 5, 6, 7, 8].map((hours) => followedUpAfter(hours))).all;

  // PERCENTILE.INC of 1 to 8 at 0.9 is 7.3.
  expect(sales.working).toMatchObject({ meanMs: 4.5 * HOUR_MS, medianMs: 4.5 * HOUR_MS });
  expect(sales.working.p90Ms).toBeCloseTo(7.3 * HOUR_MS, 3);
});

it('does not let five quick calls hide ninety-five that were never made', () => {
  const { sales } = summaryOf([
    ...Array.from({ length: 5 }, () => followedUpAfter(1)),
    ...Array.from({ length: 95 }, () => waits()),
  ]).all;

  expect(sales).toMatchObject({
    n: 5,
    waiting: 95,
    share: 0.05,
    working: { meanMs: HOUR_MS, waitingMedianMs: 40 * HOUR_MS, waitingOldestMs: 40 * HOUR_MS },
    elapsed: { waitingMedianMs: 104 * HOUR_MS },
  });
});

it('is silent below five, and says how many there are', () => {
  const { all, spread, bySalesperson } = summaryOf([1, 2, 3, 4].map((hours) => followedUpAfter(hours)));
  const silent = { meanMs: null, medianMs: null, p90Ms: null, waitingMedianMs: null, waitingOldestMs: null };

  expect(all.sales).toEqual({ n: 4, waiting: 0, ended: 0, share: null, working: silent, elapsed: silent });
  expect(spread.sales).toEqual({ working: null, elapsed: null });
  expect(bySalesperson[0]?.sales.n).toBe(4);
});

it('speaks from five on, about those that wait as about those that were followed up', () => {
  const { sales } = summaryOf([
    ...[1, 2, 3, 4].map((hours) => followedUpAfter(hours)),
    ...Array.from({ length: 5 }, () => waits()),
  ]).all;

  expect([sales.working.meanMs, sales.working.waitingMedianMs, sales.share]).toEqual([null, 40 * HOUR_MS, 4 / 9]);
});

it('keeps what marketing rejected out of sales’ ages, and what sales rejected in them', () => {
  const byMarketing = lead({ status: 'rejected', acceptedAtMs: null, followedUpAtMs: null });
  const afterACall = lead({ status: 'rejected', acceptedAtMs: null });
  const withoutACall = lead({ status: 'rejected', followedUpAtMs: null });

  const { all, rejected } = summaryOf([byMarketing, afterACall, withoutACall]);

  expect(rejected).toBe(1);
  expect(all.marketing).toMatchObject({ n: 3, waiting: 0, ended: 0 });
  expect(all.sales).toMatchObject({ n: 1, waiting: 0, ended: 1 });
  expect(all.acceptance).toMatchObject({ n: 1, waiting: 0, ended: 1 });
});

it('lists the people with the most leads first, and leads without a salesperson last', () => {
  const { bySalesperson } = summaryOf([
    waits('Zoë'),
    waits('Bob'),
    waits('Bob'),
    waits('Ann'),
    waits(null),
    waits(null),
    waits(null),
  ]);

  expect(bySalesperson.map(({ salesperson, leads }) => [salesperson, leads])).toEqual([
    ['Bob', 2],
    ['Ann', 1],
    ['Zoë', 1],
    [null, 3],
  ]);
});

it('lists five hundred people and counts the others', () => {
  const { bySalesperson, furtherSalespeople } = summaryOf(
    Array.from({ length: 700 }, (_, index) => waits(`P${index}`)),
  );

  expect([bySalesperson.length, furtherSalespeople]).toEqual([MOST_SALESPEOPLE, 200]);
});

it('says what can be stored', () => {
  const rows = { read: 9, used: 9, leftOut: 0 };
  const summary = { fileName: 'leads.csv', rows, ...summaryOf(Array.from({ length: 9 }, () => followedUpAfter(2))) };

  expect(agingSummarySchema.parse(summary)).toEqual(summary);
});
