import { mustHaveIds } from '../agreement/must-have-schema';
import type { Agenda } from './agenda-schema';
import { leastMinutesOf } from './agenda-times';
import { heldMs, type ComingBlock, type DayClock } from './day-clock';
import { mustHavesAtRisk, type MustHaveAtRisk, type MustHaveId } from './must-haves-at-risk';

const MINUTE_MS = 60_000;

export interface ReplannedBlock extends ComingBlock {
  /** Before. */
  readonly minutesBefore: number;
}

export interface Replan {
  /** When the session ends by this plan. */
  readonly endsAtMs: number;
  /** Full minutes after the wanted end; 0 where the wanted end can be kept. */
  readonly lateMinutes: number;
  readonly blocks: readonly ReplannedBlock[];
  readonly atRisk: readonly MustHaveAtRisk[];
}

interface Wanted {
  /** When the session should end. */
  readonly endsAtMs: number;
  /** Must-haves that do not hold yet. */
  readonly unmet: readonly MustHaveId[];
}

/**
 * The rest of the session in less time, so that it ends when it should.
 *
 * Breaks keep their minutes, and no block goes below its least. What no must-have needs gives first, then the review and
 * the must-haves that hold, and only then those that do not: each gives in proportion to what it can spare, in whole
 * minutes. Where even that is not enough, every block has its least and the plan says how late it ends. A plan that has
 * time to spare is left as it is. Seconds do not count: a session that ends half a minute late ends on time.
 */
export function replan(agenda: Agenda, clock: DayClock, { endsAtMs, unmet }: Wanted): Replan {
  const spare = clock.coming.map(({ block, minutes }) => {
    const held = heldMs(agenda, block.id) / MINUTE_MS;
    const least = block.isBreak ? minutes : Math.ceil(Math.max(0, leastMinutesOf(block) - held));
    return Math.max(0, minutes - least);
  });
  const tiers = clock.coming.map((coming) => tierOf(coming, unmet));
  const wanted = fullMinutes(clock.expectedEndMs - endsAtMs);
  const cuts = cutByTiers(wanted, spare, tiers);
  const blocks = timed(clock, cuts);
  const last = blocks.at(-1);
  const ends = last ? last.startsAtMs + last.minutes * MINUTE_MS : clock.blockEndsAtMs;
  return {
    endsAtMs: ends,
    lateMinutes: fullMinutes(ends - endsAtMs),
    blocks,
    atRisk: mustHavesAtRisk(agenda, clock, blocks, { endsAtMs, unmet }),
  };
}

/** The rest of the session as it is, if nobody re-plans it. */
export function unchanged(agenda: Agenda, clock: DayClock, { endsAtMs, unmet }: Wanted): Replan {
  const blocks = clock.coming.map((coming) => ({ ...coming, minutesBefore: coming.minutes }));
  return {
    endsAtMs: clock.expectedEndMs,
    lateMinutes: fullMinutes(clock.expectedEndMs - endsAtMs),
    blocks,
    atRisk: mustHavesAtRisk(agenda, clock, blocks, { endsAtMs, unmet }),
  };
}

const fullMinutes = (ms: number): number => Math.max(0, Math.floor(ms / MINUTE_MS));

/** 0 gives first. A break has nothing to spare, whatever its tier. */
function tierOf({ block: { stage } }: ComingBlock, unmet: readonly MustHaveId[]): 0 | 1 | 2 {
  if (stage === 'review') return 1;
  const mustHave = mustHaveIds.find((id) => id === stage);
  if (mustHave === undefined) return 0;
  return unmet.includes(mustHave) ? 2 : 1;
}

function cutByTiers(wanted: number, spare: readonly number[], tiers: readonly number[]): number[] {
  let left = wanted;
  const cuts = spare.map(() => 0);
  for (const tier of [0, 1, 2]) {
    const own = spare.map((minutes, index) => (tiers[index] === tier ? minutes : 0));
    const given = share(
      Math.min(
        left,
        own.reduce((sum, minutes) => sum + minutes, 0),
      ),
      own,
    );
    given.forEach((minutes, index) => (cuts[index] = (cuts[index] ?? 0) + minutes));
    left -= given.reduce((sum, minutes) => sum + minutes, 0);
  }
  return cuts;
}

/** `amount` in whole minutes, in proportion to what each can spare; what rounding leaves goes to the largest remainders. */
function share(amount: number, spare: readonly number[]): number[] {
  const whole = spare.reduce((sum, minutes) => sum + minutes, 0);
  if (whole === 0 || amount === 0) return spare.map(() => 0);
  const exact = spare.map((minutes) => (minutes * amount) / whole);
  const given = exact.map((minutes) => Math.floor(minutes));
  const open = amount - given.reduce((sum, minutes) => sum + minutes, 0);
  const byRemainder = exact
    .map((minutes, index) => ({ index, remainder: minutes - Math.floor(minutes) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, open)) given[index] = (given[index] ?? 0) + 1;
  return given;
}

function timed({ coming, blockEndsAtMs }: DayClock, cuts: readonly number[]): ReplannedBlock[] {
  return coming.reduce<ReplannedBlock[]>((blocks, { block, minutes }, index) => {
    const before = blocks.at(-1);
    const startsAtMs = before ? before.startsAtMs + before.minutes * MINUTE_MS : blockEndsAtMs;
    return [...blocks, { block, startsAtMs, minutes: minutes - (cuts[index] ?? 0), minutesBefore: minutes }];
  }, []);
}
