import type { AgendaBlock } from './agenda-schema';
import { minutesOf } from './agenda-times';

/** Nobody decides anything after two hours on a chair. */
export const MOST_WITHOUT_BREAK = 120;

/** The most minutes that a session's blocks, in their order, keep the room without a break. */
export function longestRun(blocks: readonly Pick<AgendaBlock, 'isBreak' | 'minutes'>[]): number {
  let longest = 0;
  let run = 0;
  for (const block of blocks) {
    // A break that takes no time rests nobody.
    run = block.isBreak && minutesOf(block) > 0 ? 0 : run + minutesOf(block);
    longest = Math.max(longest, run);
  }
  return longest;
}
