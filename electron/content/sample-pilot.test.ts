import { describe, expect, it } from 'vitest';

import { agreementFileSchema } from '#shared/domain/agreement/agreement-file';
import { lintCommitment } from '#shared/domain/agreement/commitment-linter';
import { unknownKpis } from '#shared/domain/agreement/kpi-coverage';
import { summaryText } from '#shared/domain/agreement/must-have-summary';
import { mustHaves } from '#shared/domain/agreement/must-haves';
import { setupRisks } from '#shared/domain/agreement/setup-risks';
import { lintSides } from '#shared/domain/agreement/side-linter';
import { shortOfCapacity, shownNeeded, shownRate, shownWeekly } from '#shared/domain/plan/show-figure';
import { planRates } from '#shared/domain/plan/plan-schema';
import { valueOf, workBackwards, type PlanFigure } from '#shared/domain/plan/work-backwards';
import { previewDeck } from '../exporting/deck/preview-deck';
import { readSample } from './sample';

const sample = readSample();
const [company, , pilotAgreement] = sample.agreements;
const year = company!.draft.document;
const pilot = pilotAgreement!.draft.document;
const figures = workBackwards(pilot.plan);
const known = (name: PlanFigure) => valueOf(figures[name])!;
const rows = [...pilot.marketing, ...pilot.sales];
const dayMs = 24 * 3_600_000;

describe('the signed pilot of the sample company', () => {
  it('meets all five must-haves, and its set-up has no risk', () => {
    expect(mustHaves(pilot).flatMap(({ missing }) => missing)).toEqual([]);
    expect(setupRisks(pilot.setup)).toEqual([]);
  });

  it('gives the linters nothing to say', () => {
    expect(rows.flatMap((row) => lintCommitment(row, rows).map(({ message }) => `${row.id}: ${message}`))).toEqual([]);
    expect(lintSides(pilot.marketing, pilot.sales)).toEqual([]);
    expect(unknownKpis(pilot)).toEqual([]);
  });

  it('could leave the workspace as a file', () => {
    const { id: _, industry: _industry, notes: _notes, ...client } = sample.engagement;
    const file = { format: 'rapport-agreement', formatVersion: 1, client, agreement: pilot };

    expect(agreementFileSchema.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  it('gives every promise to somebody in the room', () => {
    const names = new Set(pilot.setup.participants.map(({ name }) => name));

    expect([...rows, ...pilot.terms].filter(({ owner }) => !names.has(owner))).toEqual([]);
    expect(pilot.terms.filter(({ marketing, sales }) => marketing.note + sales.note !== '')).toEqual([]);
  });

  it('is signed by one of each side, and by nobody who came to the company later', () => {
    const { signatories } = pilot.setup;
    const hired = sample.searches.flatMap(({ candidates }) => candidates.map(({ draft }) => draft.name));

    expect(signatories.map(({ role }) => role)).toEqual(['marketing', 'sales']);
    expect(pilot.setup.participants.filter(({ name }) => hired.includes(name))).toEqual([]);
  });

  it('needs 5, is handed 25 and can work 10 leads a week', () => {
    expect(shownWeekly(known('neededPerWeek'))).toBe(5);
    expect(known('capacityPerWeek')).toBe(10);
    expect(known('ignoredPerWeek')).toBe(15);
    expect(shortOfCapacity(figures)).toBe(false);
    expect(known('neededPerWeekWithCycle')).toBeLessThan(10);
  });

  it('counts from 24 deals to 100 leads and the budget of the year before', () => {
    expect([known('won'), known('sql'), known('sal'), known('mql'), known('responders')].map(shownNeeded)).toEqual([
      24, 20, 50, 100, 1_000,
    ]);
    expect(Math.round(known('cost'))).toBe(25 * 20 * 140_00);
    expect(pilot.plan.costPerMql).toBe(5 * 140_00);
  });

  it.each(planRates)('has a sample behind %s that gives the rate', (rate) => {
    const { successes, trials } = pilot.plan.samples[rate];

    expect(shownRate(successes! / trials!)).toBe(pilot.plan[rate]);
  });

  it('is a part of the company: the same deal, the same share of its leads and of its sellers', () => {
    expect(pilot.plan.averageDeal).toBe(year.plan.averageDeal);
    expect(pilot.plan.grossMargin).toBe(year.plan.grossMargin);
    expect(pilot.plan.deliveredPerWeek! / year.plan.deliveredPerWeek!).toBe(pilot.plan.sellers! / year.plan.sellers!);
    expect(pilot.plan.leadsPerSellerPerWeek).toBe(year.plan.leadsPerSellerPerWeek);
  });

  it('runs for as long as it plans, and ended before the next agreement was written', () => {
    const { workshopDay, effectiveFrom, effectiveTo } = pilot.setup;
    const days = (Date.parse(effectiveTo!) - Date.parse(effectiveFrom!)) / dayMs + 1;

    expect(days / 7).toBe(pilot.plan.weeks);
    expect(workshopDay! < effectiveFrom!).toBe(true);
    expect(effectiveTo! < year.setup.workshopDay!).toBe(true);
  });

  it('promises what the plan needs', () => {
    const target = (kind: string) => rows.find((row) => row.kind === kind)?.target;

    expect(target('lead-volume')).toBe(shownWeekly(known('neededPerWeek')));
    expect(target('revenue-share')).toBe(pilot.plan.marketingShare! * 100);
    expect(target('close-ratio')).toBe(pilot.plan.sqlToWon! * 100);
  });

  it('says the same figures in its summary, notes and plan', () => {
    const words = summaryText(pilot);
    const said = ['25 leads', '10', '€600,000', '25%', '5 leads', '€70,000', '20 weeks', '30%', '8 working hours'];
    const told = ['5 leads a week in place of 25', '€70,000', '500 responders', '50 MQLs', '25 accepted', '10 SQLs'];

    expect(said.filter((figure) => !words.includes(figure))).toEqual([]);
    expect([...told, '12 won of 40'].filter((figure) => !sample.engagement.notes.includes(figure))).toEqual([]);
    expect(pilot.plan.revenueGoal).toBe(600_000_00);
    expect(words).toContain('4 working days');
    expect(pilot.communication.ladder.reduce((sum, { within }) => sum + within!, 0)).toBe(4);
    expect(rows.find(({ kind }) => kind === 'response-time')?.target).toBe(8);
  });

  it.each(['standard', 'strict'] as const)('fits its slides, %s', (layout) => {
    const { slides } = previewDeck({ client: sample.engagement, document: pilot, layout });

    expect(slides.filter(({ fit }) => fit === null || fit.spilled.length > 0 || fit.fontPt < 12)).toEqual([]);
  });

  it('took about as long as planned', () => {
    const stages = Object.values(pilotAgreement!.draft.facilitation.stages);
    const planned = stages.reduce((sum, stage) => sum + stage.plannedMinutes!, 0);
    const used = stages.reduce((sum, stage) => sum + stage.usedSeconds, 0) / 60;

    expect(planned).toBe(180);
    expect(used / planned).toBeGreaterThan(0.9);
    expect(used / planned).toBeLessThan(1.1);
  });
});
