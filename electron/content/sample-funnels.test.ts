import { describe, expect, it } from 'vitest';

import { addedUp, scenarioFigures } from '#shared/domain/plan/compare-scenarios';
import { scenarioPlan } from '#shared/domain/plan/choose-scenario';
import { followedTarget } from '#shared/domain/plan/follow-plan';
import { planRates } from '#shared/domain/plan/plan-schema';
import { shownExpectedWins, shownNeeded, shownRate, shownWeekly } from '#shared/domain/plan/show-figure';
import { valueOf, workBackwards } from '#shared/domain/plan/work-backwards';
import { payout } from '#shared/domain/pay/payout';
import { readSample } from './sample';

const { engagement, agreements } = readSample();
const { document, facilitation } = agreements[0]!.draft;
const { plan } = document;
const { rows, chosenId, followed, togetherGoal } = facilitation.scenarios;
const notes = facilitation.stages.plan.privateNotes;
const row = (id: string) => rows.find((each) => each.id === id)!;
const figuresOf = (id: string) =>
  scenarioFigures(row(id), scenarioPlan({ plan, scenarios: facilitation.scenarios }, row(id)));
const [salmon, elephants] = [row('funnel-salmon').plan, row('funnel-elephants').plan];

describe('the funnels of the sample company', () => {
  it('stand on the one whose numbers are the plan', () => {
    expect(chosenId).toBe('funnel-all');
    expect(row('funnel-all').plan).toEqual(plan);
    expect(figuresOf('funnel-all').needed).toBe(valueOf(workBackwards(plan).mql));
  });

  it.each(planRates)('split every count behind %s between elephants and salmon, and each gives its rate', (rate) => {
    for (const split of [salmon, elephants]) {
      const { successes, trials } = split.samples[rate];
      expect(split[rate]).toBe(shownRate(successes! / trials!));
    }
    for (const part of ['successes', 'trials'] as const)
      expect(salmon.samples[rate][part]! + elephants.samples[rate][part]!).toBe(plan.samples[rate][part]);
  });

  it('split the goal, the sellers and what is handed over, and bring the same together', () => {
    for (const part of ['revenueGoal', 'sellers', 'deliveredPerWeek'] as const)
      expect(salmon[part]! + elephants[part]!).toBe(plan[part]);
    for (const split of [salmon, elephants])
      expect([split.marketingShare, split.weeks, split.grossMargin]).toEqual([
        plan.marketingShare,
        plan.weeks,
        plan.grossMargin,
      ]);

    const together = rows.filter(({ isTogether }) => isTogether).map(({ id }) => id);
    const { leads, revenue } = addedUp(together.map(figuresOf));
    expect(together).toEqual(['funnel-salmon', 'funnel-elephants']);
    expect(togetherGoal).toBe(Math.round(plan.revenueGoal! * plan.marketingShare!));
    expect(revenue).toBeCloseTo(togetherGoal!, 2);
    expect(Math.round(leads! / plan.weeks!)).toBe(50);
  });

  it('cost on average what a lead of the trial and a deal of the year brought', () => {
    const mqls = (of: typeof plan) => of.samples.mqlToSal.trials!;
    const won = (of: typeof plan) => of.samples.sqlToWon.successes!;
    const cost = (mqls(salmon) * salmon.costPerMql! + mqls(elephants) * elephants.costPerMql!) / mqls(plan);
    const deal = (won(salmon) * salmon.averageDeal! + won(elephants) * elephants.averageDeal!) / won(plan);

    expect(Math.round(cost / 100)).toBe(plan.costPerMql! / 100);
    expect(deal).toBe(plan.averageDeal);
  });

  it('are told apart in the notes as their samples tell them', () => {
    const split = (part: 'mqlToSal' | 'sqlToWon', of: 'trials' | 'successes') =>
      `${elephants.samples[part][of]} and ${salmon.samples[part][of]}`;

    expect(notes).toContain(`${split('mqlToSal', 'trials')} of the trial’s ${plan.samples.mqlToSal.trials} MQLs`);
    expect(notes).toContain(`${split('sqlToWon', 'successes')} of the ${plan.samples.sqlToWon.successes} deals`);
  });

  it('leave the elephants’ leads in a far wider band than the salmon’s', () => {
    const width = (id: string) => {
      const { needed, neededBand } = figuresOf(id);
      return (neededBand!.high! - neededBand!.low) / needed!;
    };
    expect(width('funnel-elephants')).toBeGreaterThan(7 * width('funnel-salmon'));
  });

  it.each([
    ['funnel-hundred', 100, 2, 50, 14_000, 7_000, 8_008],
    ['funnel-thirty', 30, 3, 15, 12_600, 4_200, 1_602],
  ])('%s: %d leads win %d deals in %d hours', (id, leads, wins, hours, cost, costPerWin, needed) => {
    const figures = figuresOf(id);
    expect([figures.leads, shownExpectedWins(figures.wins!), figures.repHours]).toEqual([leads, wins, hours]);
    expect([figures.cost, Math.round(figures.costPerWin!)]).toEqual([cost * 100, costPerWin * 100]);
    expect(shownNeeded(figures.needed!)).toBe(needed);
    expect(row(id).plan).toMatchObject({ revenueGoal: plan.revenueGoal, marketingShare: plan.marketingShare });
  });

  it('compare the old price of a lead with the new one', () => {
    expect(engagement.notes).toContain('€140 each');
    expect(row('funnel-hundred').plan.costPerMql).toBe(140_00);
    expect(row('funnel-thirty').plan.costPerMql).toBe(plan.costPerMql);
  });
});

it('its promises follow the plan and have the target that follows from it', () => {
  const targets = new Map([...document.marketing, ...document.sales].map(({ id, target }) => [id, target]));

  expect(followed).toEqual({ 'm-revenue': 'marketing-share', 'm-volume': 'leads-per-week', 's-close': 'close-ratio' });
  for (const [id, figure] of Object.entries(followed))
    expect(followedTarget(plan, figure, engagement.currency)).toBe(targets.get(id));
  expect(shownWeekly(figuresOf('funnel-all').needed! / plan.weeks!)).toBe(targets.get('m-volume'));
  expect(shownNeeded(figuresOf('funnel-all').needed!)).toBe(2_600);
});

describe('its pay example', () => {
  it('is the part of a year’s variable pay that hangs on sales results', () => {
    const [variable, part] = [/€([\d,]+) of variable pay/, /the €([\d,]+) of the example/].map((pattern) =>
      Number(pattern.exec(notes)![1]!.replace(',', '')),
    );

    expect(facilitation.payExample.targetVariable).toBe(part! * 100);
    expect(part).toBe(variable! * document.pay.shareOnSales!);
  });

  it.each([
    [0.79, 0],
    [0.8, 1_440],
    [1, 1_800],
    [1.2, 2_520],
    [1.5, 2_700],
  ])('pays for %d of the target €%d', (attainment, euros) => {
    expect(payout(facilitation.payExample, attainment)).toEqual({
      kind: 'known',
      minor: expect.closeTo(euros * 100, 6),
    });
  });
});
