import { randomInt } from 'node:crypto';
import path from 'node:path';

import { expect, it } from 'vitest';

import { leadSorts } from '#shared/domain/playbook/workshop-material-schema';
import { startChild } from '../support/storage/child-process';
import { openSorting } from '../support/sorting-world';
import { tempFolder } from '../support/temp-folder';

it('keeps every acknowledged sort of a side that is killed while it sorts', async () => {
  const file = path.join(tempFolder(), 'workspace.db');
  const world = await openSorting({ file });
  const { roundId: id, desk, db } = world;
  const lead = (await desk.sorting.open({ id, side: 'sales' })).leads[0]!.id;
  let kept = 0;

  for (let kills = 0; kills < 6; kills += 1) {
    const child = startChild('sorting-child.ts', [file, id, lead, kept]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(20, 200)));
    await child.kill();

    const acknowledged = Number(child.lines.at(-1)) || kept;
    const sheet = await desk.sorting.open({ id, side: 'sales' });
    expect(sheet.rev).toBeGreaterThanOrEqual(acknowledged);
    if (sheet.rev > 0) expect(sheet.document.sorts).toEqual({ [lead]: leadSorts[sheet.rev % leadSorts.length] });
    kept = sheet.rev;
  }

  expect(kept).toBeGreaterThan(6);
  db.close();
});
