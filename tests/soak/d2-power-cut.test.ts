import { expect, it } from 'vitest';

import { powerCutObstacle, runPowerCutDrill } from '../support/storage/power-cut';
import { tempFolder } from '../support/temp-folder';

const obstacle = powerCutObstacle();
if (obstacle !== null) console.warn(`D2 is skipped: cutting the power ${obstacle}`);

it.skipIf(obstacle !== null)('D2: 200 power cuts, no acknowledged save lost, no file damaged', async () => {
  const result = await runPowerCutDrill(tempFolder(), 'honest', 200);

  console.info('D2, FULL', result);
  expect(result).toMatchObject({ kills: 200, lost: 0, halfSaved: 0, damaged: 0 });
  expect(result.acknowledged).toBeGreaterThan(1_000);
});

it.skipIf(obstacle !== null)(
  'D2 would have noticed: without a full sync 40 power cuts lose acknowledged saves',
  async () => {
    const result = await runPowerCutDrill(tempFolder(), 'normal', 40);

    console.info('D2, NORMAL', result);
    expect(result.lost).toBeGreaterThan(0);
  },
);
