const freeTries = 5;
const firstBlockMs = 30_000;
const longestBlockMs = 60 * 60_000;

/** How many more wrong PINs are let through before the door is blocked. */
export const triesLeft = (wrongTries: number): number => Math.max(0, freeTries - wrongTries);

/** How long the door stays shut after this many wrong PINs in a row: 30 s from the fifth, then doubling to an hour. */
export function blockMsAfter(wrongTries: number): number {
  return wrongTries < freeTries ? 0 : Math.min(longestBlockMs, firstBlockMs * 2 ** (wrongTries - freeTries));
}
