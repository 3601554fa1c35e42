import { describe, expect, it } from 'vitest';

import type { ActualPoint } from '#shared/domain/playbook/sample-quarter-schema';
import {
  actual,
  actuals,
  fourWeeks,
  misses,
  parts,
  pilot,
  quarter,
  records,
  targetAt,
  wholes,
} from './sample-quarter-for-tests';

const { watched } = quarter;
const amendment = records[1]!.amendment!;
/** The day the amendment took effect, as its timeline says. */
const amendedFrom = '2026-05-18';

describe('the one broken promise of the pilot', () => {
  const response = actual('s-response');
  const between = (from: string, to: string) =>
    response.points.filter((point) => from <= point.from && point.from <= to);
  const late = response.points.filter((point) => point.part !== point.whole);

  it('was first 4 and, once amended, 8 working hours, as both sealed revisions say', () => {
    const promised = records.map(({ agreement }) => agreement.sales.find(({ id }) => id === 's-response')!.target);

    expect(response.targets).toEqual([
      { from: pilot.setup.effectiveFrom, target: promised[0] },
      { from: amendedFrom, target: promised[1] },
    ]);
    expect(amendment.timeline).toMatch(/^From 18 May to 28 June 2026/);
  });

  it('promises elsewhere what the sealed revisions promise', () => {
    const others = actuals.filter(({ commitmentId }) => commitmentId !== 's-response');
    const promised = records.map(({ agreement }) =>
      others.map(
        ({ commitmentId }) =>
          [...agreement.marketing, ...agreement.sales].find(({ id }) => id === commitmentId)!.target,
      ),
    );

    expect(promised).toEqual(records.map(() => others.map(({ targets }) => targets[0]!.target)));
    expect(
      others.filter(({ targets }) => targets.length > 1 || targets[0]!.from !== pilot.setup.effectiveFrom),
    ).toEqual([]);
  });

  it('shows in the four weeks to 10 May the figures that the amendment gives as its reason', () => {
    const weeks = between('2026-04-13', '2026-05-04');

    expect(amendment.reason).toContain(
      `In the four weeks to 10 May it called ${parts({ points: weeks })} of ${wholes({ points: weeks })} accepted leads within 4 working hours; the slowest waited ${Math.max(...weeks.map(({ figure }) => figure))}.`,
    );
  });

  it('had late leads in the five weeks before the amendment and in no other', () => {
    expect(late).toEqual(between('2026-04-13', '2026-05-11'));
    expect(misses(response)).toEqual(late);
    expect(response.note).toContain(
      `from 13 April to 17 May, when the desk had one caller of three: ${wholes({ points: late }) - parts({ points: late })} of ${wholes({ points: late })} accepted leads`,
    );
    expect(response.note).toContain(`the slowest ${Math.max(...late.map(({ figure }) => figure))}.`);
  });

  it('counts a lead as late exactly where the longest wait is', () => {
    const isLate = (point: ActualPoint) => point.figure > targetAt(response, point.from)!;

    expect(response.points.filter((point) => isLate(point) !== point.part! < point.whole!)).toEqual([]);
  });

  it('was decided on the day the amendment closed, by a leader who signed it', () => {
    const { decidedOn, owner } = response.decision!;

    expect(records[1]!.closedAt.slice(0, 10)).toBe(decidedOn);
    expect(pilot.setup.signatories.map(({ name }) => name)).toContain(owner);
  });

  it('is watched since by the figure that the amendment added, which never called for a seller', () => {
    const weeks = between(amendedFrom, pilot.setup.effectiveTo!);

    expect(pilot.communication.kpis.map(({ id }) => id)).toContain(watched.kpiId);
    expect(amendment.newKpis).toContain('At more than 3 of 10 over four weeks');
    expect(watched.points.filter(({ figure, part }) => figure !== part)).toEqual([]);
    expect(watched.points.map(({ from, whole }) => [from, whole])).toEqual(
      weeks.map(({ from, whole }) => [from, whole]),
    );
    expect(fourWeeks(watched.points).filter((points) => parts({ points }) / wholes({ points }) > 0.3)).toEqual([]);
    expect(watched.note).toContain(`${parts(watched)} of ${wholes(watched)} since 18 May`);
  });
});
