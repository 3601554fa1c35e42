import { describe, expect, it } from 'vitest';

import { lintCommitment } from '#shared/domain/agreement/commitment-linter';
import { agreementFileSchema } from '#shared/domain/agreement/agreement-file';
import { unknownKpis } from '#shared/domain/agreement/kpi-coverage';
import { summaryText } from '#shared/domain/agreement/must-have-summary';
import { mustHaves } from '#shared/domain/agreement/must-haves';
import { shortOfCapacity, shownNeeded, shownRate, shownWeekly } from '#shared/domain/plan/show-figure';
import { planRates } from '#shared/domain/plan/plan-schema';
import { valueOf, workBackwards, type PlanFigure } from '#shared/domain/plan/work-backwards';
import { readSample } from './sample';

const sample = readSample();
const drafts = sample.agreements.map(({ draft }) => draft);
const signed = drafts[0]!.document;
const unfinished = drafts[1]!.document;
const figures = workBackwards(signed.plan);
const known = (name: PlanFigure) => valueOf(figures[name])!;

describe('the sample company', () => {
  it('says that it is one, and who invented it', () => {
    expect(sample.engagement.name).toContain('(sample)');
    expect(sample.provenance.source).toBe('authored');
    expect(sample.licence).not.toBe('');
  });

  it('has people of its own whom nobody can write to by accident', () => {
    const ids = [sample.engagement.id, ...sample.people.map(({ id }) => id), ...sample.agreements.map(({ id }) => id)];

    expect(new Set(ids).size).toBe(ids.length);
    expect(sample.people).toHaveLength(11);
    expect(sample.people.filter(({ email }) => !email.endsWith('.example'))).toEqual([]);
  });

  it('seats and lets sign only people it has, under their own names', () => {
    const people = new Map(sample.people.map((person) => [person.id as string, `${person.name}, ${person.title}`]));
    const seats = drafts.flatMap(({ document: { setup } }) => [...setup.participants, ...setup.signatories]);

    expect(seats.filter(({ personId, name, title }) => people.get(personId ?? '') !== `${name}, ${title}`)).toEqual([]);
  });

  it('gives every promise to somebody in the room', () => {
    const names = new Set(sample.people.map((person) => person.name));
    const owners = [...signed.marketing, ...signed.sales, ...signed.terms].map((row) => row.owner);

    expect(owners.filter((owner) => !names.has(owner))).toEqual([]);
  });
});

describe('its agreement', () => {
  it('meets all five must-haves', () => {
    expect(mustHaves(signed).flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('gives the linter nothing to say', () => {
    const rows = [...signed.marketing, ...signed.sales];

    expect(rows.flatMap((row) => lintCommitment(row, rows).map(({ message }) => `${row.id}: ${message}`))).toEqual([]);
    expect([signed.marketing.length, signed.sales.length]).toEqual([7, 7]);
  });

  it('could leave the workspace as a file', () => {
    const { id: _, industry: _industry, notes: _notes, ...client } = sample.engagement;
    const file = { format: 'rapport-agreement', formatVersion: 1, client, agreement: signed };

    expect(agreementFileSchema.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  it('looks at no KPI that is not there', () => {
    expect(unknownKpis(signed)).toEqual([]);
  });

  it('needs 50, is handed 150 and can work 60 leads a week', () => {
    expect(shownWeekly(known('neededPerWeek'))).toBe(50);
    expect(signed.plan.deliveredPerWeek).toBe(150);
    expect(known('capacityPerWeek')).toBe(60);
    expect(known('ignoredPerWeek')).toBe(90);
    expect(shortOfCapacity(figures)).toBe(false);
    expect(known('neededPerWeekWithCycle')).toBeLessThan(60);
  });

  it('counts from 616 deals to 2,600 leads and the budget of the year before', () => {
    expect([known('won'), known('sql'), known('sal'), known('mql'), known('responders')].map(shownNeeded)).toEqual([
      616, 520, 1_300, 2_600, 26_000,
    ]);
    expect(Math.round(known('cost'))).toBe(1_092_000_00);
    expect(150 * 52 * 140_00).toBe(1_092_000_00);
  });

  it.each(planRates)('has a sample behind %s that gives the rate', (rate) => {
    const { successes, trials } = signed.plan.samples[rate];

    expect(shownRate(successes! / trials!)).toBe(signed.plan[rate]);
  });

  it('promises what the plan needs', () => {
    const target = (kind: string) => [...signed.marketing, ...signed.sales].find((row) => row.kind === kind)?.target;

    expect(target('lead-volume')).toBe(shownWeekly(known('neededPerWeek')));
    expect(target('revenue-share')).toBe(signed.plan.marketingShare! * 100);
    expect(target('close-ratio')).toBe(signed.plan.sqlToWon! * 100);
  });

  it('says the same figures in its summary, notes and plan', () => {
    const words = summaryText(signed);
    const said = [
      '150 leads a week',
      '60',
      '90',
      '€15.4 million',
      '26%',
      '50 leads',
      '€1.09 million',
      '30.8%',
      '4 working hours',
      '6 working days',
    ];

    expect(said.filter((figure) => !words.includes(figure))).toEqual([]);
    expect(signed.plan.revenueGoal).toBe(15_400_000_00);
    expect(signed.communication.ladder.reduce((sum, { within }) => sum + within!, 0)).toBe(6);
    for (const figure of ['7,800', '€1,092,000', '2,600', '€420', '81 won of 263']) {
      expect(sample.engagement.notes).toContain(figure);
    }
  });

  it('left one note on each side and nothing open', () => {
    expect(signed.terms.filter(({ marketing }) => marketing.status === 'agreed-with-note').map(({ id }) => id)).toEqual(
      ['t-enhanced'],
    );
    expect(signed.terms.filter(({ sales }) => sales.status === 'agreed-with-note').map(({ id }) => id)).toEqual([
      't-timeline',
    ]);
  });

  it('took about as long as planned', () => {
    const { stages } = drafts[0]!.facilitation;
    const planned = Object.values(stages).reduce((sum, stage) => sum + stage.plannedMinutes!, 0);
    const used = Object.values(stages).reduce((sum, stage) => sum + stage.usedSeconds, 0) / 60;

    expect(planned).toBe(345);
    expect(used / planned).toBeGreaterThan(0.9);
    expect(used / planned).toBeLessThan(1.1);
  });
});

it('the second agreement shows gaps in every must-have but the summary', () => {
  expect(
    mustHaves(unfinished)
      .filter(({ isMet }) => isMet)
      .map(({ id }) => id),
  ).toEqual(['summary']);
});
