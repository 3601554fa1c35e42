import fc from 'fast-check';
import { expect } from 'vitest';

import { compareWorlds, type Ending } from './compare-worlds';
import { allPaths } from './every-call';
import { secretStep, steps, wholeStep, type Step } from './history';

/** There is no backup to be had, and no file that a job wrote. */
const neverGranted: readonly string[] = ['workspace.previewBackup', 'workspace.restore', 'jobs.reveal'];

interface Amount {
  readonly histories: number;
  /** The same histories each time; fresh ones if nothing is said. */
  readonly seed?: number;
}

/** Begins with a card of the secret seat and ends with one of somebody else that only waits to be committed. */
const guided = fc
  .tuple(secretStep, steps, wholeStep)
  .map(([opening, between, closing]): readonly Step[] => [opening, ...between, closing]);

/** Somebody else can still commit at its end, whatever the random ones bring: so every call is granted once. */
const whereAllIsGranted: readonly Step[] = [
  { ...fc.sample(secretStep, { seed: 1, numRuns: 1 })[0]!, candidate: 0, date: 1, how: 'commits' },
  { ...fc.sample(wholeStep, { seed: 1, numRuns: 1 })[0]!, seatId: 'hr', candidate: 0, date: 1 },
];

/**
 * Takes guided random histories in two worlds each and expects the same answers, and that every call was made and granted.
 * A failure names its seed.
 */
export async function expectBlindness({ histories, seed }: Amount): Promise<void> {
  const endings: Ending[] = [];
  await fc.assert(
    fc.asyncProperty(guided, async (history) => {
      endings.push(await compareWorlds(history));
    }),
    { numRuns: histories, examples: [[whereAllIsGranted]], ...(seed !== undefined && { seed }) },
  );

  const whole = endings.filter(({ isOut }) => !isOut);
  expect(whole.length, 'histories that stayed sealed to the end').toBeGreaterThan(histories / 8);
  expect([...new Set(whole.flatMap(({ asked }) => asked))].toSorted()).toEqual(allPaths.toSorted());
  const granted = new Set(whole.flatMap((ending) => ending.granted));
  expect(allPaths.filter((path) => !granted.has(path))).toEqual(neverGranted);
}
