import { describe, expect, it } from 'vitest';

import { neededRange } from '#shared/domain/plan/needed-range';
import { planRates, type PlanRate, type RateSample } from '#shared/domain/plan/plan-schema';
import { rateInterval } from '#shared/domain/plan/rate-interval';
import { shownNeeded, shownRate, shownWeekly } from '#shared/domain/plan/show-figure';
import { valueOf, workBackwards } from '#shared/domain/plan/work-backwards';
import type { ActualPoint } from '#shared/domain/playbook/sample-quarter-schema';
import { wilsonInterval } from '#shared/domain/stats/wilson';
import {
  actual,
  actuals,
  dayAfter,
  figuresOf,
  funnel,
  misses,
  parts,
  pilot,
  promises,
  quarter,
  sumOf,
  wholes,
} from './sample-quarter-for-tests';

const funnelSample: Readonly<Record<PlanRate, RateSample>> = {
  responderToMql: { successes: funnel.mqls, trials: funnel.responders },
  mqlToSal: { successes: funnel.sals, trials: funnel.mqls },
  salToSql: { successes: funnel.sqls, trials: funnel.sals },
  sqlToWon: { successes: funnel.won, trials: funnel.decided },
};
const rateOf = ({ successes, trials }: RateSample) => successes! / trials!;

describe('the actuals of the sealed pilot', () => {
  it('answer every promise once, in its unit and from its source', () => {
    expect(actuals.map(({ commitmentId }) => commitmentId)).toEqual(promises.map(({ id }) => id));
    expect(
      promises.filter(({ id, unit, dataSource }) => {
        const row = actual(id);
        return row.unit !== unit || row.readFrom !== dataSource;
      }),
    ).toEqual([]);
  });

  it.each(actuals)('run through the whole term: $commitmentId', ({ every, points }) => {
    const starts =
      every === 'week'
        ? Array.from({ length: pilot.plan.weeks! }, (_, week) => dayAfter(pilot.setup.effectiveFrom!, 7 * week))
        : [pilot.setup.effectiveFrom!, '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'];

    expect(points.map(({ from }) => from)).toEqual(starts);
  });

  it('end with a quarter of thirteen weeks, read the day after', () => {
    expect(quarter.quarter.to).toBe(pilot.setup.effectiveTo);
    expect(dayAfter(quarter.quarter.from, 13 * 7 - 1)).toBe(quarter.quarter.to);
    expect(quarter.readOn).toBe(dayAfter(quarter.quarter.to, 1));
  });

  it.each(actuals.filter(({ unit }) => unit === '%'))('divide what they say: $commitmentId', ({ points }) => {
    expect(points.map(({ part, whole }) => shownRate(part! / whole!) * 100)).toEqual(
      points.map(({ figure }) => expect.closeTo(figure, 9)),
    );
  });

  it.each(actuals)('call $commitmentId $verdict because its figures say so', (row) => {
    expect(misses(row).length > 0).toBe(row.verdict === 'broken');
    expect(row.decision === null).toBe(row.verdict === 'kept');
  });

  it('show exactly one promise broken', () => {
    expect(actuals.filter(({ verdict }) => verdict === 'broken').map(({ commitmentId }) => commitmentId)).toEqual([
      's-response',
    ]);
  });
});

describe('its funnel', () => {
  it('is the sum of the weeks and months', () => {
    const volume = actual('m-volume');

    expect(sumOf(figuresOf('m-volume'))).toBe(funnel.mqls);
    expect(actual('m-threshold').points.map(({ figure, whole }) => [figure, whole])).toEqual(
      volume.points.map(({ figure }) => [figure, figure]),
    );
    expect(wholes(actual('s-response'))).toBe(funnel.sals);
    expect([parts(actual('s-close')), wholes(actual('s-close'))]).toEqual([funnel.won, funnel.decided]);
    expect([parts(actual('m-revenue')), wholes(actual('m-revenue'))]).toEqual([
      funnel.marketingRevenue,
      funnel.wonRevenue,
    ]);
  });

  it('returns in each month the leads that were handed over and not accepted', () => {
    const accepted = actual('s-response').points.map(({ whole }) => whole!);
    const returned = actual('m-volume').points.map(({ from, figure }, week) => ({
      month: from.slice(0, 7),
      leads: figure - accepted[week]!,
    }));
    const inMonth = ({ from }: ActualPoint) =>
      sumOf(returned.filter(({ month }) => month === from.slice(0, 7)).map(({ leads }) => leads));
    const { points } = actual('s-feedback');

    expect(points.map(({ whole }) => whole)).toEqual(points.map(inMonth));
    expect(wholes(actual('s-feedback'))).toBe(funnel.mqls - funnel.sals);
  });

  it('counts each decision in the month’s reviews, marketing’s among them', () => {
    const reviews = actual('s-reviews').points;

    expect(actual('s-close').points.filter(({ whole }, month) => whole! > reviews[month]!.whole!)).toEqual([]);
  });

  it.each(planRates)('has a %s that the sample behind the plan allows', (rate) => {
    const allowed = rateInterval(pilot.plan.samples[rate]);
    const seen = rateOf(funnelSample[rate]);
    if (allowed.kind !== 'interval') throw new Error(`the plan has no sample for ${rate}`);

    expect(seen).toBeGreaterThan(allowed.lower);
    expect(seen).toBeLessThan(allowed.upper);
    expect(Math.abs(seen - pilot.plan[rate]!)).toBeLessThan(0.02);
  });

  it('handed over at least what the plan needs, and no more than the sellers can work', () => {
    const perWeek = funnel.mqls / pilot.plan.weeks!;
    const range = neededRange(pilot.plan);
    const planned = workBackwards(pilot.plan);
    if (range.kind !== 'range') throw new Error(range.reason);

    expect(shownWeekly(perWeek)).toBe(5.2);
    expect(shownWeekly(funnel.responders / pilot.plan.weeks!)).toBe(51);
    expect(perWeek).toBeGreaterThanOrEqual(valueOf(planned.neededPerWeek)!);
    expect(perWeek).toBeLessThan(valueOf(planned.capacityPerWeek)!);
    expect([range.fewest < perWeek, perWeek < range.most!]).toEqual([true, true]);
  });

  it('worked backwards with the rates it had, needs the deals it won and 4.7 leads a week', () => {
    const rates = Object.fromEntries(planRates.map((rate) => [rate, rateOf(funnelSample[rate])]));
    const worked = workBackwards({
      ...pilot.plan,
      ...rates,
      revenueGoal: funnel.wonRevenue,
      averageDeal: Math.round(funnel.marketingRevenue / funnel.won),
      marketingShare: funnel.marketingRevenue / funnel.wonRevenue,
    });

    expect(shownNeeded(valueOf(worked.marketingWon)! - 1e-4)).toBe(funnel.won);
    expect(Math.round(valueOf(worked.sql)!)).toBe(funnel.decided);
    expect(shownWeekly(valueOf(worked.neededPerWeek)!)).toBe(4.7);
  });

  it('reached the plan’s goal, deals and share for no more than its money', () => {
    const planned = workBackwards(pilot.plan);
    const deals = funnel.wonRevenue / pilot.plan.averageDeal!;

    expect(funnel.wonRevenue).toBeGreaterThanOrEqual(pilot.plan.revenueGoal!);
    expect(Math.round(deals)).toBe(shownNeeded(valueOf(planned.won)!));
    expect(funnel.won).toBe(shownNeeded(valueOf(planned.marketingWon)!));
    expect(funnel.spent).toBeLessThanOrEqual(valueOf(planned.cost)!);
    expect(Math.round(funnel.spent / funnel.mqls)).toBe(672_12);
    expect(672_12).toBeLessThanOrEqual(pilot.plan.costPerMql!);
    expect(shownRate(funnel.marketingRevenue / funnel.wonRevenue)).toBe(0.256);
  });
});

describe('what is said of the others', () => {
  it.each([
    ['m-revenue', '€156,500 of €612,000', [funnel.marketingRevenue, funnel.wonRevenue], [156_500_00, 612_000_00]],
    ['m-volume', '104 in 20 weeks', [funnel.mqls, pilot.plan.weeks], [104, 20]],
    ['m-threshold', 'All 104', [parts(actual('m-threshold'))], [104]],
    ['m-scoring', 'Five reviews', [sumOf(figuresOf('m-scoring'))], [5]],
    ['m-winloss', 'Six brewers, four who bought and two who did not', [sumOf(figuresOf('m-winloss'))], [6]],
    ['m-assets', 'in March and the film from the brewery in Mechelen in June', figuresOf('m-assets'), [0, 1, 0, 0, 1]],
    ['s-fields', '97 of 100', [parts(actual('s-fields')), wholes(actual('s-fields'))], [97, 100]],
    ['s-reviews', '74 of 79', [parts(actual('s-reviews')), wholes(actual('s-reviews'))], [74, 79]],
    ['s-close', '6 won of 19 decided, 31.6%', [funnel.won, funnel.decided], [6, 19]],
    ['s-feedback', 'All 51', [wholes(actual('s-feedback'))], [51]],
  ])('%s: %s', (id, words, counted, said) => {
    expect(actual(id).note).toContain(words);
    expect(counted).toEqual(said);
  });

  it('gives the interval of so few decided opportunities as it is', () => {
    const { lower, upper } = wilsonInterval(funnel.won, funnel.decided);

    expect(actual('s-close').note).toContain(`from ${Math.round(lower * 100)} to ${Math.round(upper * 100)}%`);
  });

  it('names the months that were below by themselves', () => {
    const names = ['February', 'March', 'April', 'May', 'June'];
    const below = (id: string) =>
      actual(id).points.flatMap(({ figure }, month) =>
        figure < actual(id).targets[0]!.target! ? [names[month]!] : [],
      );

    expect(below('m-revenue')).toEqual(['March', 'April', 'May']);
    expect(actual('m-revenue').note).toContain('March, April and May alone were below');
    expect(below('s-close')).toEqual(['March', 'May']);
    expect(actual('s-close').note).toContain('March and May alone were below');
  });
});
