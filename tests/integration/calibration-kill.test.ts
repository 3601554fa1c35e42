import { randomInt } from 'node:crypto';
import path from 'node:path';

import { expect, it } from 'vitest';

import { startChild } from '../support/storage/child-process';
import { openHiring } from '../support/hiring-world';
import { tempFolder } from '../support/temp-folder';

it('keeps every acknowledged rating of a seat that is killed while it rates', async () => {
  const file = path.join(tempFolder(), 'workspace.db');
  const world = await openHiring({ file });
  const { searchId } = world;
  const setId = 'calibration-vp-marketing';
  const { id } = await world.desk.calibration.begin({ searchId, setId, seatIds: ['cfo', 'hr'] });
  const cfo = await world.openSeat('cfo');
  await cfo.calibration.open({ id });
  let kept = 0;

  for (let kills = 0; kills < 6; kills += 1) {
    const child = startChild('rating-child.ts', [file, searchId, id, kept]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(20, 200)));
    await child.kill();

    const acknowledged = Number(child.lines.at(-1)) || kept;
    const sheet = await cfo.calibration.open({ id });
    expect(sheet.rev).toBeGreaterThanOrEqual(acknowledged);
    if (sheet.rev > 0) expect(sheet.document.ratings['f']).toEqual({ point: 3, note: `save ${sheet.rev}` });
    kept = sheet.rev;
  }

  expect(kept).toBeGreaterThan(6);
  await cfo.calibration.commit({ id, expectedRev: kept });
  world.db.close();
});
