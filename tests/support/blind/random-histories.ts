import fc from 'fast-check';
import { expect } from 'vitest';

import { compareWorlds, type Ending } from './compare-worlds';
import { allPaths } from './call-paths';
import { firstDateOpen, secretStep, steps, wholeStep, type Step } from './history';

/** There is no backup to be had, no file of the library that waits, and none that a job wrote. */
const neverGranted: readonly string[] = [
  'workspace.previewBackup',
  'workspace.restore',
  'library.applyImport',
  // No review is a draft any more: the one that is begun is held at once.
  'reviews.remove',
  // The round has just been ended, and there is one a day.
  'pulse.cancel',
  // No file of leads is chosen, so none is aged.
  'aging.choose',
  'aging.start',
  'aging.result',
  'jobs.reveal',
];

interface Amount {
  readonly histories: number;
  /** The same histories each time; fresh ones if nothing is said. */
  readonly seed?: number;
}

/**
 * Begins with a card of the secret seat, now and then on a second date while the first is open, and ends with one of
 * somebody else that only waits to be committed.
 */
const guided = fc
  .tuple(
    fc.oneof(
      secretStep(1).map((card) => [card]),
      secretStep(2).map((card) => [...firstDateOpen, card]),
    ),
    steps,
  )
  .chain(([opening, between]) => wholeStep.map((closing): readonly Step[] => [...opening, ...between, closing]));

const one = <T>(values: fc.Arbitrary<T>): T => fc.sample(values, { seed: 1, numRuns: 1 })[0]!;

/**
 * Whatever the random ones bring: the secret card is not committed, so nothing that others can do opens its date, and
 * somebody else can still commit at the end. So every call is made and granted, to the last.
 */
const sealedToTheEnd: readonly (readonly Step[])[] = [
  [
    { ...one(secretStep(1)), how: 'whole' },
    { ...one(wholeStep), seatId: 'hr', candidate: 0, date: 1 },
  ],
  [
    ...firstDateOpen,
    { ...one(secretStep(2)), how: 'whole' },
    { ...one(wholeStep), seatId: 'ceo', candidate: 0, date: 2 },
  ],
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
    {
      numRuns: histories,
      examples: sealedToTheEnd.map((history) => [history] as [readonly Step[]]),
      ...(seed !== undefined && { seed }),
    },
  );

  const whole = endings.filter(({ isOut }) => !isOut);
  expect(whole.length, 'histories that stayed sealed to the end').toBeGreaterThan(histories / 8);
  expect([...new Set(whole.flatMap(({ asked }) => asked))].toSorted()).toEqual(allPaths.toSorted());
  const granted = new Set(whole.flatMap((ending) => ending.granted));
  expect(allPaths.filter((path) => !granted.has(path)).toSorted()).toEqual(neverGranted.toSorted());
}
