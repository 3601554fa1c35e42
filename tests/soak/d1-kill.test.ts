import path from 'node:path';

import { expect, it } from 'vitest';

import { runKillDrill } from '../support/storage/kill-drill';
import { tempFolder } from '../support/temp-folder';

it('D1: 1,000 kills and 500,000 acknowledged saves, none lost, none half done', async () => {
  const result = await runKillDrill({
    file: path.join(tempFolder(), 'drill.db'),
    manner: 'honest',
    longestMs: 1_500,
    goesOn: ({ kills, acknowledged }) => kills < 1_000 || acknowledged < 500_000,
  });

  console.info('D1', result);
  expect(result).toMatchObject({ lost: 0, halfSaved: 0, damaged: 0 });
  expect(result.kills).toBeGreaterThanOrEqual(1_000);
  expect(result.acknowledged).toBeGreaterThanOrEqual(500_000);
  expect(result.slowestReopenMs).toBeLessThanOrEqual(2_000);
});
