import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { agendaArbitrary, block, smallDay } from '../../../tests/support/agenda-builder';
import { facilitationSchema } from '../agreement/facilitation-schema';
import { stageIds } from '../agreement/stage-ids';
import { agendaGaps } from './agenda-gaps';
import { agendaTimes, leastMinutesOf } from './agenda-times';

describe('agendaTimes', () => {
  it('starts each block where the one before it ends, and each session at its own time', () => {
    const agenda = smallDay({ startsAt: [540, 600], blocks: [...smallDay().blocks, block('b', 15, { session: 2 })] });
    const [first, second] = agendaTimes(agenda);

    expect(first?.blocks.map(({ startsAt }) => startsAt)).toEqual([540, 560, 580, 590, 630, 660, 680]);
    expect(first).toMatchObject({ minutes: 150, breakMinutes: 10, endsAt: 690 });
    expect(second).toMatchObject({ startsAt: 600, endsAt: 615, minutes: 15 });
  });

  it('counts a block without minutes as none, and a session without blocks not at all', () => {
    expect(agendaTimes(smallDay({ blocks: [block('a', null), block('b', 5)] }))).toMatchObject([{ minutes: 5 }]);
    expect(agendaTimes(smallDay({ blocks: [] }))).toEqual([]);
  });

  it('keeps the total and the end of a session in whatever order its blocks stand', () => {
    const reordered = agendaArbitrary.chain((agenda) =>
      fc
        .shuffledSubarray([...agenda.blocks], { minLength: agenda.blocks.length })
        .map((blocks) => ({ agenda, blocks })),
    );
    fc.assert(
      fc.property(reordered, ({ agenda, blocks }) => {
        const ends = (of: typeof agenda) =>
          agendaTimes(of).map(({ session, minutes, endsAt }) => [session, minutes, endsAt]);
        expect(ends({ ...agenda, blocks })).toEqual(ends(agenda));
      }),
    );
  });
});

it.each([
  ['half of its minutes', block('a', 40), 20],
  ['five at the least', block('a', 8), 5],
  ['no more than it has', block('a', 3), 3],
  ['what was said', block('a', 40, { leastMinutes: 35 }), 35],
  ['never more than it has by now', block('a', 20, { leastMinutes: 35 }), 20],
  ['all of a break', block('a', 40, { isBreak: true, leastMinutes: 5 }), 40],
])('the least of a block is %s', (_, of, least) => {
  expect(leastMinutesOf(of)).toBe(least);
});

describe('agendaGaps', () => {
  const gaps = (blocks: Parameters<typeof block>[], skipped = {}) =>
    agendaGaps(facilitationSchema.parse({ agenda: { blocks: blocks.map((each) => block(...each)) }, stages: skipped }));

  it('names the stages that no block serves, without those that are skipped', () => {
    const { unserved } = gaps([['setup', 10, { stage: 'setup' }]], { gap: { isSkipped: true } });
    expect(unserved).toEqual(stageIds.filter((stage) => stage !== 'setup' && stage !== 'gap'));
  });

  it('names a stage that is skipped and has a block', () => {
    expect(gaps([['gap', 10, { stage: 'gap' }]], { gap: { isSkipped: true } }).skipped).toEqual(['gap']);
  });

  it('counts blocks without minutes', () => {
    expect(
      gaps([
        ['a', null],
        ['b', 0],
      ]).untimed,
    ).toBe(1);
  });

  it('says where nobody gets a break for more than two hours', () => {
    const pause = ['break', 10, { isBreak: true }] as Parameters<typeof block>;
    expect(gaps([['a', 120]]).withoutBreak).toEqual([]);
    expect(
      gaps([
        ['a', 100],
        ['b', 21],
      ]).withoutBreak,
    ).toEqual([{ session: 1, minutes: 121 }]);
    expect(gaps([['a', 100], pause, ['b', 21]]).withoutBreak).toEqual([]);
  });
});
