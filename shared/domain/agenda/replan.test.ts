import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { agendaArbitrary, block, MINUTE_MS, NINE_MS, smallDay } from '../../../tests/support/agenda-builder';
import { mustHaveIds } from '../agreement/must-have-schema';
import { acceptReplan } from './accept-replan';
import { leastMinutesOf } from './agenda-times';
import { dayClock } from './day-clock';
import { replan, unchanged } from './replan';
import { beginSession, moveToBlock } from './run-agenda';

const at = (minutes: number) => NINE_MS + minutes * MINUTE_MS;
const all = [...mustHaveIds];
/** The small day after `minutes` in its first block, to end at half past eleven. */
function after(minutes: number, unmet = all, endsAtMs = at(150), day = smallDay()) {
  const agenda = beginSession(day, 1, NINE_MS, endsAtMs)!;
  const clock = dayClock(agenda, at(minutes))!;
  return { agenda, clock, plan: replan(agenda, clock, { endsAtMs, unmet }) };
}
const minutesIn = ({ blocks }: { blocks: readonly { block: { id: string }; minutes: number }[] }) =>
  Object.fromEntries(blocks.map((each) => [each.block.id, each.minutes]));

describe('replan', () => {
  it('leaves a rest alone that has the time it needs', () => {
    const { plan } = after(20);
    expect(plan).toMatchObject({ lateMinutes: 0, endsAtMs: at(150), atRisk: [] });
    expect(plan.blocks.every(({ minutes, minutesBefore }) => minutes === minutesBefore)).toBe(true);
  });

  it('takes from what no must-have needs first', () => {
    const { plan } = after(30);
    expect(minutesIn(plan)).toEqual({ readiness: 16, coffee: 10, terms: 40, plan: 24, marketing: 20, review: 10 });
    expect(plan).toMatchObject({ lateMinutes: 0, endsAtMs: at(150), atRisk: [] });
    expect(plan.blocks[0]).toMatchObject({ startsAtMs: at(30) });
  });

  it('takes from a must-have last, and says which one is at risk', () => {
    const { plan } = after(60);
    expect(minutesIn(plan)).toEqual({ readiness: 10, coffee: 10, terms: 33, plan: 15, marketing: 17, review: 5 });
    expect(plan.atRisk).toEqual([
      { id: 'terminology', danger: { kind: 'cut', lostMinutes: 7, ofMinutes: 40 } },
      { id: 'marketing', danger: { kind: 'cut', lostMinutes: 3, ofMinutes: 20 } },
    ]);
  });

  it('takes from a must-have that holds before one that does not', () => {
    const { plan } = after(60, ['marketing']);
    expect(minutesIn(plan)).toMatchObject({ terms: 28, marketing: 20, review: 7 });
    expect(plan.atRisk).toEqual([]);
  });

  it('says how late it ends where the least of everything is still too much', () => {
    const { plan } = after(90);
    expect(minutesIn(plan)).toEqual({ readiness: 10, coffee: 10, terms: 20, plan: 15, marketing: 10, review: 5 });
    expect(plan).toMatchObject({ endsAtMs: at(160), lateMinutes: 10 });
    expect(plan.atRisk.map(({ id, danger }) => [id, danger.kind])).toEqual([
      ['marketing', 'late'],
      ['terminology', 'cut'],
    ]);
  });

  it('names a must-have whose block is behind the room, unless a later session comes to it', () => {
    const day = (over: Parameters<typeof block>[] = []) =>
      moveToBlock(
        beginSession(
          smallDay({ blocks: [...smallDay().blocks, ...over.map((each) => block(...each))] }),
          1,
          NINE_MS,
          at(150),
        )!,
        'plan',
        at(30),
      );
    const risks = (agenda: ReturnType<typeof day>) =>
      unchanged(agenda, dayClock(agenda, at(30))!, { endsAtMs: at(150), unmet: all }).atRisk;
    expect(risks(day())).toEqual([{ id: 'terminology', danger: { kind: 'over' } }]);
    expect(risks(day([['more', 20, { stage: 'terminology', session: 2 }]]))).toEqual([]);
  });

  it('says what ends too late where nothing is re-planned', () => {
    const { agenda, clock } = after(45);
    const { lateMinutes, atRisk } = unchanged(agenda, clock, { endsAtMs: at(150), unmet: all });
    expect(lateMinutes).toBe(25);
    expect(atRisk).toEqual([{ id: 'marketing', danger: { kind: 'late' } }]);
  });

  it('does not count seconds', () => {
    expect(after(20.9).plan).toMatchObject({ lateMinutes: 0, atRisk: [], endsAtMs: at(150.9) });
    const { agenda, plan } = after(60.9);
    expect(plan.atRisk.map(({ danger }) => danger.kind)).toEqual(['cut', 'cut']);
    expect(acceptReplan(agenda, plan, at(150)).endsAtMs).toBe(at(150));
  });

  it('takes from a block no more than its least, plan after plan', () => {
    const first = after(60);
    const accepted = acceptReplan(first.agenda, first.plan, at(150));
    const clock = dayClock(accepted, at(100))!;
    const second = acceptReplan(accepted, replan(accepted, clock, { endsAtMs: at(150), unmet: all }), at(150));
    expect(second.blocks.map(({ minutes }) => minutes)).toEqual([20, 10, 10, 20, 15, 10, 5]);
    expect(second.endsAtMs).toBe(at(170));
  });

  it('brings the clock back on plan when it is accepted', () => {
    const { agenda, plan } = after(60);
    expect(dayClock(acceptReplan(agenda, plan, at(150)), at(60))).toMatchObject({
      behindMs: 0,
      expectedEndMs: at(150),
    });
  });
});

const cases = fc.record({
  agenda: agendaArbitrary,
  spentMs: fc.integer({ min: 0, max: 400 * MINUTE_MS }),
  endsAfterMs: fc.integer({ min: -60 * MINUTE_MS, max: 1_000 * MINUTE_MS }),
  moveTo: fc.nat(19),
  unmet: fc.subarray(all),
});

describe('every new plan', () => {
  it('keeps its promises', () => {
    fc.assert(
      fc.property(cases, ({ agenda, spentMs, endsAfterMs, moveTo, unmet }) => {
        const endsAtMs = NINE_MS + endsAfterMs;
        const began = beginSession(agenda, 1, NINE_MS, endsAtMs)!;
        const day = moveToBlock(began, `b${moveTo}`, NINE_MS + Math.floor(spentMs / 2));
        const clock = dayClock(day, NINE_MS + spentMs)!;
        const plan = replan(day, clock, { endsAtMs, unmet });
        const held = new Set(day.held.map(({ blockId }) => blockId));

        const lost = plan.blocks.map(({ minutes, minutesBefore }) => minutesBefore - minutes);
        for (const [index, { block: each, minutes, minutesBefore }] of plan.blocks.entries()) {
          expect(Number.isInteger(minutes) && minutes >= 0).toBe(true);
          expect(lost[index]).toBeGreaterThanOrEqual(0);
          if (each.isBreak) expect(minutes).toBe(minutesBefore);
          if (!held.has(each.id)) expect(minutes).toBeGreaterThanOrEqual(leastMinutesOf(each));
        }

        const isAtLeast = ({ block: each, minutes }: (typeof plan.blocks)[number]) =>
          held.has(each.id) || minutes === leastMinutesOf(each);
        const needs = (stage: string | null) => unmet.some((id) => id === stage);
        const isSpared = (stage: string | null) =>
          !needs(stage) && stage !== 'review' && !all.some((id) => id === stage);
        if (plan.lateMinutes > 0) expect(plan.blocks.every(isAtLeast)).toBe(true);
        else expect(plan.endsAtMs - endsAtMs).toBeLessThan(MINUTE_MS);
        if (plan.blocks.some(({ block: { stage } }, index) => needs(stage) && lost[index]! > 0)) {
          expect(plan.blocks.filter(({ block: { stage } }) => !needs(stage)).every(isAtLeast)).toBe(true);
        }
        if (plan.blocks.some(({ block: { stage } }, index) => !isSpared(stage) && lost[index]! > 0)) {
          expect(plan.blocks.filter(({ block: { stage } }) => isSpared(stage)).every(isAtLeast)).toBe(true);
        }
        // Nothing is taken that the end does not need.
        const total = lost.reduce((sum, minutes) => sum + minutes, 0);
        expect(total).toBeLessThanOrEqual(Math.max(0, (clock.expectedEndMs - endsAtMs) / MINUTE_MS));
      }),
      { numRuns: 500 },
    );
  });
});
