import fc from 'fast-check';
import { expect } from 'vitest';

import { compareWorlds, type Ending } from './compare-worlds';
import { allPaths } from './every-call';
import { steps, type Step } from './history';

/** There is no backup to be had, and no file that a job wrote. */
const neverGranted: readonly string[] = ['workspace.previewBackup', 'workspace.restore', 'jobs.reveal'];

const card = {
  word: 'plain',
  ratings: [3, 3, 3],
  impression: 3,
  redFlags: 0,
  hasDealBreaker: false,
  saves: 1,
} as const;
const content = { ...card, isBackwards: false, elapsedMs: 1 };
/** Leaves a card that can be committed, for that call to be granted once however few histories there are. */
const withWholeCard: readonly Step[] = [
  { kind: 'interview', seatId: 'hr', candidate: 0, date: 1, contents: [content, content], how: 'whole' },
];

/** Takes random histories in two worlds each and expects the same answers, and that every call was made and granted. */
export async function expectBlindness(histories: number): Promise<void> {
  const endings: Ending[] = [];
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      endings.push(await compareWorlds(history));
    }),
    { numRuns: histories, examples: [[withWholeCard]] },
  );

  const whole = endings.filter(({ isOut }) => !isOut);
  expect(whole.length, 'histories that stayed sealed to the end').toBeGreaterThan(histories / 8);
  expect([...new Set(whole.flatMap(({ asked }) => asked))].toSorted()).toEqual(allPaths.toSorted());
  const granted = new Set(whole.flatMap((ending) => ending.granted));
  expect(allPaths.filter((path) => !granted.has(path))).toEqual(neverGranted);
}
