import { randomInt } from 'node:crypto';
import path from 'node:path';

import { expect, it } from 'vitest';

import { startChild } from '../support/storage/child-process';
import { openHiring } from '../support/hiring-world';
import { tempFolder } from '../support/temp-folder';

it('keeps every acknowledged character of an interview that is killed while it is typed', async () => {
  const file = path.join(tempFolder(), 'workspace.db');
  const world = await openHiring({ file });
  const place = { candidateId: world.candidates[0], date: 1 } as const;
  const cfo = await world.openSeat('cfo');
  const { scorecardId } = await cfo.interviews.open(place);
  let kept = 0;

  for (let kills = 0; kills < 8; kills += 1) {
    const child = startChild('interview-child.ts', [file, world.searchId, scorecardId, kept]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(20, 200)));
    await child.kill();

    const acknowledged = Number(child.lines.at(-1)) || kept;
    const sheet = await cfo.interviews.open(place);
    expect(sheet.rev).toBeGreaterThanOrEqual(acknowledged);
    expect(sheet.document).toMatchObject({ notes: `save ${sheet.rev}`, currentItemId: 'depth' });
    kept = sheet.rev;
  }

  expect(kept).toBeGreaterThan(8);
  expect(await world.desk.seats.interrupted()).toMatchObject({ seatId: 'cfo', candidateName: 'Ada' });
  world.db.close();
});
