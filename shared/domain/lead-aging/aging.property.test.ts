import fc from 'fast-check';
import { expect, it } from 'vitest';

import { workingCalendarSchema, type WorkingCalendar } from '../calendar/working-calendar-schema';
import { createWorkingClock } from '../calendar/working-clock';
import { ageLead, type Lead, type StepAge } from './age-lead';
import { agedSteps } from './aging-summary-schema';
import { createAgingTally } from './aging-tally';

const asOfMs = Date.UTC(2026, 9, 30);
const HOUR_MS = 3_600_000;
const later = fc.option(fc.integer({ min: 0, max: 900 * HOUR_MS }), { nil: null });

/** A lead in order: nothing before what must come first, nothing after the instant counted to. */
const aLead: fc.Arbitrary<Lead> = fc
  .record({
    id: fc.uuid(),
    isRejected: fc.boolean(),
    createdAtMs: fc.integer({ min: Date.UTC(2025, 0), max: asOfMs }),
    qualifiedAfter: later,
    acceptedAfter: later,
    followedUpAfter: later,
    salesperson: fc.constantFrom('Ada', 'Grace', 'Edith', null),
  })
  .map(({ qualifiedAfter, acceptedAfter, followedUpAfter, isRejected, ...lead }) => {
    const after = (fromMs: number | null, ms: number | null) =>
      fromMs === null || ms === null ? null : Math.min(asOfMs, fromMs + ms);
    const qualifiedAtMs = after(lead.createdAtMs, qualifiedAfter);
    const acceptedAtMs = after(qualifiedAtMs, acceptedAfter);
    const followedUpAtMs = after(qualifiedAtMs, followedUpAfter);
    const status = isRejected && qualifiedAtMs !== null ? 'rejected' : acceptedAtMs === null ? 'open' : 'accepted';
    return { ...lead, qualifiedAtMs, acceptedAtMs, followedUpAtMs, status };
  });

const aDay = fc
  .integer({ min: 0, max: 700 })
  .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
const aCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    timeZone: fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'America/Santiago',
      'Africa/Cairo',
    ),
    holidays: fc.uniqueArray(aDay, { maxLength: 8 }).map((days) => days.map((day) => ({ day, name: '' }))),
  })
  .map((calendar) => workingCalendarSchema.parse(calendar));

const agesOf = (leads: readonly Lead[], calendar: WorkingCalendar) => {
  const clock = createWorkingClock(calendar);
  return leads.map((lead) => ageLead(lead, { clock, asOfMs }));
};

const summaryOf = (leads: readonly Lead[], calendar: WorkingCalendar) => {
  const tally = createAgingTally({ calendar, asOfMs });
  for (const lead of leads) tally.add(lead);
  return tally.result();
};

const isAge = (age: StepAge) => age !== null && age !== 'ended';

it('never makes a working age longer by a holiday more, and never touches an elapsed one', () => {
  fc.assert(
    fc.property(fc.array(aLead, { maxLength: 20 }), aCalendar, aDay, (leads, calendar, day) => {
      const more = { ...calendar, holidays: [...calendar.holidays, { day, name: 'More' }] };
      const [before, after] = [agesOf(leads, calendar), agesOf(leads, more)];
      for (const [index, ages] of after.entries()) {
        for (const step of agedSteps) {
          const [old, now] = [before[index]?.[step] ?? null, ages[step]];
          if (!isAge(old) || !isAge(now)) {
            expect(now).toEqual(old);
            continue;
          }
          expect(now.workingMs).toBeLessThanOrEqual(old.workingMs);
          expect(now.elapsedMs).toBe(old.elapsedMs);
          expect(now.workingMs).toBeLessThanOrEqual(now.elapsedMs);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('gives the rows of a file that was split and joined the ages they had', () => {
  fc.assert(
    fc.property(fc.array(aLead, { maxLength: 40 }), aCalendar, fc.nat({ max: 40 }), (leads, calendar, cut) => {
      const [first, second] = [leads.slice(0, cut), leads.slice(cut)];

      expect([...agesOf(first, calendar), ...agesOf(second, calendar)]).toEqual(agesOf(leads, calendar));
    }),
    { numRuns: 40 },
  );
});

it('says the same of a file in whatever order its rows stand', () => {
  const some = fc.array(aLead, { minLength: 8, maxLength: 40 });
  fc.assert(
    fc.property(some, aCalendar, fc.nat({ max: 40 }), (leads, calendar, cut) => {
      const turned = [...leads.slice(cut), ...leads.slice(0, cut)];

      expect(summaryOf(turned, calendar)).toEqual(summaryOf(leads, calendar));
    }),
    { numRuns: 40 },
  );
});

it('counts every lead once: the people’s counts add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(aLead, { maxLength: 60 }), (leads) => {
      const { all, bySalesperson, rejected } = summaryOf(leads, workingCalendarSchema.parse({}));
      const sum = (pick: (group: typeof all) => number) =>
        bySalesperson.reduce((total, group) => total + pick(group), 0);
      const steps = ({ n, waiting, ended }: (typeof all)['sales']) => n + waiting + ended;

      expect(all.leads).toBe(leads.length);
      expect(sum((group) => group.leads)).toBe(leads.length);
      for (const step of agedSteps) {
        expect(sum((group) => group[step].n)).toBe(all[step].n);
        expect(sum((group) => group[step].waiting)).toBe(all[step].waiting);
      }
      expect(steps(all.marketing)).toBe(leads.length);
      expect(steps(all.sales)).toBe(steps(all.acceptance));
      expect(steps(all.sales) + rejected + leads.filter(({ qualifiedAtMs }) => qualifiedAtMs === null).length).toBe(
        leads.length,
      );
    }),
    { numRuns: 40 },
  );
});
