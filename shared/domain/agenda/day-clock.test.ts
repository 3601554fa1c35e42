import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { agendaArbitrary, block, MINUTE_MS, NINE_MS, smallDay } from '../../../tests/support/agenda-builder';
import { dayClock, heldMs } from './day-clock';
import { beginSession, endSession, followStage, moveToBlock } from './run-agenda';
import type { Agenda } from './agenda-schema';

const at = (minutes: number) => NINE_MS + minutes * MINUTE_MS;
/** The small day, begun at nine and told to end at half past eleven. */
const begun = (): Agenda => beginSession(smallDay(), 1, NINE_MS, at(150))!;
const behind = (agenda: Agenda, minutes: number) => dayClock(agenda, at(minutes))!.behindMs / MINUTE_MS;

describe('the live clock', () => {
  it('does not run before the day begins, nor without a block to begin with', () => {
    expect(dayClock(smallDay(), NINE_MS)).toBeNull();
    expect(beginSession(smallDay(), 2, NINE_MS, NINE_MS)).toBeNull();
  });

  it('is on plan for as long as the first block was given', () => {
    expect(behind(begun(), 0)).toBe(0);
    expect(behind(begun(), 20)).toBe(0);
  });

  it('falls behind by what a block takes longer', () => {
    const clock = dayClock(begun(), at(27))!;
    expect(clock).toMatchObject({ overMs: 7 * MINUTE_MS, behindMs: 7 * MINUTE_MS, expectedEndMs: at(157) });
    expect(clock.coming[0]).toMatchObject({ startsAtMs: at(27), minutes: 20 });
    expect(behind(moveToBlock(begun(), 'readiness', at(27)), 30)).toBe(7);
  });

  it('is ahead where a block was left early or passed over', () => {
    expect(behind(moveToBlock(begun(), 'readiness', at(15)), 15)).toBe(-5);
    expect(behind(moveToBlock(begun(), 'coffee', at(20)), 20)).toBe(-20);
  });

  it('is behind from the start where it begins late and the end stands', () => {
    expect(behind(beginSession(smallDay(), 1, at(12), at(150))!, 12)).toBe(12);
  });

  it('gives a block that is come back to what is left of its minutes', () => {
    const back = moveToBlock(moveToBlock(begun(), 'readiness', at(15)), 'setup', at(25));
    expect(dayClock(back, at(25))).toMatchObject({ givenMs: 5 * MINUTE_MS, elapsedMs: 0 });
    expect(dayClock(back, at(25))!.coming[0]).toMatchObject({ minutes: 10 });
  });

  it('does not come to a block again that had all its minutes', () => {
    const back = moveToBlock(moveToBlock(begun(), 'readiness', at(20)), 'setup', at(45));
    expect(dayClock(back, at(45))!.coming[0]?.block.id).toBe('coffee');
  });

  it.each([
    [59_999, [], NINE_MS],
    [60_000, ['setup'], NINE_MS + 60_000],
  ])('where a block is left after %i ms holds %j, and the next began at %i', (leftMs, held, beganAtMs) => {
    const agenda = moveToBlock(begun(), 'readiness', NINE_MS + leftMs);

    expect(agenda.held.map(({ blockId }) => blockId)).toEqual(held);
    expect(agenda.running?.blockStartedAtMs).toBe(beganAtMs);
  });

  it('stands still where its block is gone', () => {
    const agenda = begun();
    expect(dayClock({ ...agenda, blocks: agenda.blocks.slice(1) }, at(5))).toBeNull();
  });

  it('counts nothing where the computer’s clock was set back', () => {
    expect(dayClock(begun(), at(-30))).toMatchObject({ elapsedMs: 0, overMs: 0, behindMs: 0 });
  });
});

describe('where the room moves', () => {
  it('leaves the clock where it was after a glance at another stage', () => {
    const glance = followStage(followStage(begun(), 'plan', at(10)), 'setup', at(10.5));
    expect(glance).toEqual(begun());
  });

  it('lets the moments of a glance go to the block that follows', () => {
    const on = followStage(followStage(begun(), 'plan', at(10)), 'terminology', at(10.5));
    expect(on.held).toEqual([{ blockId: 'setup', startedAtMs: NINE_MS, endedAtMs: at(10) }]);
    expect(on.running).toMatchObject({ blockId: 'terms', blockStartedAtMs: at(10) });
  });

  it('goes to the next block of the stage, and behind itself only where none is ahead', () => {
    const agenda = { ...begun(), blocks: [...begun().blocks, block('again', 10, { stage: 'setup' as const })] };
    const inTerms = moveToBlock(agenda, 'terms', at(30));
    expect(followStage(inTerms, 'setup', at(60)).running?.blockId).toBe('again');
    expect(followStage(inTerms, 'readiness', at(60)).running?.blockId).toBe('readiness');
  });

  it('stays in a break, in a stage’s second block, and where no block serves the stage', () => {
    const inBreak = moveToBlock(begun(), 'coffee', at(40));
    expect(followStage(inBreak, 'plan', at(45))).toBe(inBreak);
    const agenda = begun();
    expect(followStage(agenda, 'setup', at(5))).toBe(agenda);
    expect(followStage(agenda, 'gap', at(5))).toBe(agenda);
    expect(followStage(smallDay(), 'plan', at(5))).toEqual(smallDay());
  });

  it('keeps what was held when the day ends, and forgets it when the same session begins anew', () => {
    const ended = endSession(moveToBlock(begun(), 'readiness', at(20)), at(30));
    expect(ended).toMatchObject({ running: null, endsAtMs: null });
    expect(heldMs(ended, 'readiness')).toBe(10 * MINUTE_MS);
    expect(beginSession(ended, 1, at(60), at(200))!.held).toEqual([]);
  });

  it('puts every moment since the beginning into exactly one block', () => {
    const moves = fc.array(fc.record({ to: fc.nat(19), after: fc.integer({ min: 0, max: 20 * MINUTE_MS }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(agendaArbitrary, moves, (agenda, steps) => {
        let nowMs = NINE_MS;
        let day = beginSession(agenda, 1, nowMs, nowMs)!;
        for (const { to, after } of steps) {
          nowMs += after;
          day = moveToBlock(day, `b${to}`, nowMs);
        }
        nowMs += MINUTE_MS;
        const spent = endSession(day, nowMs).held.reduce(
          (sum, { startedAtMs, endedAtMs }) => sum + endedAtMs - startedAtMs,
          0,
        );
        expect(spent).toBe(nowMs - NINE_MS);
        expect(dayClock(day, nowMs)!.coming.every(({ minutes }) => minutes >= 0)).toBe(true);
      }),
    );
  });
});
