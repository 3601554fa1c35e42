import { randomInt } from 'node:crypto';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { openDatabase } from '../../electron/db/connection';
import { workspaceFiles } from '../../electron/db/workspace-files';
import { filesWith } from '../support/files-with';
import { openSession } from '../support/open-session';
import { statementIds } from '../support/pulse-sheets';
import { startChild } from '../support/storage/child-process';
import { tempFolder } from '../support/temp-folder';

/** A closed workspace with one workshop. */
async function closedWorkspace() {
  const folder = path.join(tempFolder(), 'workspace');
  const { api, session } = openSession({ folder });
  const { id: engagementId } = await api.engagements.create({ name: 'Moorland Pumps' });
  const { id: agreementId } = await api.agreements.create({ engagementId, title: 'Pumps 2027' });
  session.close();
  return { folder, agreementId, file: workspaceFiles(folder).database };
}

it('loses a round that is killed with every sheet handed in, and leaves no word of it in any file', async () => {
  const { folder, agreementId, file } = await closedWorkspace();
  const child = startChild('pulse-child.ts', [file, agreementId, 'once']);
  await child.line('sheet 6');
  expect(filesWith(folder, statementIds)).toEqual([]);

  await child.kill();

  expect(filesWith(folder, statementIds)).toEqual([]);
  const { api } = openSession({ folder });
  expect(await api.pulse.desk({ agreementId })).toEqual({ running: null, result: null, isHeldToday: false });
});

it('keeps a whole round or none when it is killed while it ends, and never two', async () => {
  const { agreementId, file } = await closedWorkspace();
  const whole = 6 * statementIds.length;
  let ended = '';

  for (let kills = 0; kills < 8; kills += 1) {
    const child = startChild('pulse-child.ts', [file, agreementId, 'every day']);
    await child.line('ready');
    await wait(randomInt(5, 120));
    await child.kill();

    const acknowledged = child.lines.findLast((line) => line.startsWith('ended'))?.slice(6);
    const db = openDatabase(file);
    const rounds = db.prepare<[], string>('SELECT held_on FROM pulse_rounds').pluck().all();
    const answers = db.prepare('SELECT count(*) FROM pulse_answers').pluck().get();
    const strays = db
      .prepare('SELECT count(*) FROM pulse_answers WHERE round_id NOT IN (SELECT id FROM pulse_rounds)')
      .pluck()
      .get();
    expect([rounds.length <= 1, answers, strays]).toEqual([true, rounds.length * whole, 0]);
    expect((rounds[0] ?? '') >= (acknowledged ?? '')).toBe(true);
    ended = acknowledged ?? ended;
    // The next child begins with the first day again.
    db.exec('DELETE FROM pulse_rounds');
    db.close();
  }

  expect(ended).not.toBe('');
});
