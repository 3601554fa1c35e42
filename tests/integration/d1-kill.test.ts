import path from 'node:path';

import { expect, it } from 'vitest';

import { runKillDrill } from '../support/storage/kill-drill';
import { tempFolder } from '../support/temp-folder';

// D1 of the test plan for about a minute; the whole of it runs under `npm run soak`.
const DRILL_MS = 50_000;

it('loses no acknowledged save and leaves none half done when it is killed at any moment', async () => {
  const endMs = performance.now() + DRILL_MS;

  const result = await runKillDrill({
    file: path.join(tempFolder(), 'drill.db'),
    manner: 'honest',
    goesOn: () => performance.now() < endMs,
  });

  console.info(
    `D1: ${result.kills} kills, ${result.acknowledged} acknowledged saves, slowest reopening ${result.slowestReopenMs.toFixed(0)} ms`,
  );
  expect(result).toMatchObject({ lost: 0, halfSaved: 0, damaged: 0 });
  expect(result.kills).toBeGreaterThanOrEqual(20);
  expect(result.acknowledged).toBeGreaterThanOrEqual(300);
  // The two seconds of the plan are measured under `npm run soak`, where nothing else runs.
  expect(result.slowestReopenMs).toBeLessThanOrEqual(20_000);
});

it('would have noticed: a writer that acknowledges before it commits is caught', async () => {
  const result = await runKillDrill({
    file: path.join(tempFolder(), 'drill.db'),
    manner: 'hasty',
    goesOn: ({ lost, kills }) => lost === 0 && kills < 40,
  });

  expect(result.lost).toBeGreaterThan(0);
  expect(result).toMatchObject({ halfSaved: 0, damaged: 0 });
});
