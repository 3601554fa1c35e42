import { randomInt, randomUUID } from 'node:crypto';

import type { Viewer } from '#shared/domain/interview/blind';
import { scorecardIdSchema } from '#shared/domain/interview/scorecard-schema';
import { checkDatabase } from '../../../electron/db/check-database';
import { openDatabase } from '../../../electron/db/connection';
import { createDateRepository } from '../../../electron/hiring/candidates/date-progress';
import { createScorecardRepository } from '../../../electron/hiring/interviews/scorecard-repository';
import { lockKit, putCard, startSearch } from '../hiring-builders';
import { openSession } from '../open-session';
import { startChild } from './child-process';
import { lastRevs } from './kill-drill';

/**
 * Kills a process that saves a scorecard at random moments again and again, and counts what its acknowledgements were
 * worth.
 *
 * @param goesOn tells after each kill whether to go on.
 */
export async function runScorecardDrill(manner: 'honest' | 'hasty', goesOn: (kills: number, lost: number) => boolean) {
  const { api, db, session } = openSession();
  const { search, candidate } = await startSearch(api);
  await lockKit(api, { searchId: search.id, seatId: 'cfo', date: 1 });
  const id = scorecardIdSchema.parse(randomUUID());
  putCard(db(), { id, candidateId: candidate.id, seatId: 'cfo' });
  session.close();
  const file = session.files.database;
  const viewer: Viewer = { kind: 'seat', searchId: search.id, seatId: 'cfo', generation: 0 };
  const result = { kills: 0, acknowledged: 0, lost: 0, halfSaved: 0, damaged: 0 };
  do {
    const child = startChild('scorecard-child.ts', [file, id, search.id, manner]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(5, 200)));
    await child.kill();
    result.kills += 1;
    const open = openDatabase(file);
    const card = createScorecardRepository(open, createDateRepository(open)).read(viewer, id);
    const acknowledged = lastRevs(child.lines).get(id);
    result.acknowledged += acknowledged?.count ?? 0;
    result.lost += Math.max(0, (acknowledged?.rev ?? 0) - (card?.rev ?? 0));
    const isWhole = card?.rev === 0 || card?.document.notes === String(card?.rev);
    if (!isWhole || card?.document.currentField !== (card?.rev === 0 ? '' : String(card?.rev))) result.halfSaved += 1;
    if (!checkDatabase(open).isSound) result.damaged += 1;
    open.close();
  } while (goesOn(result.kills, result.lost));
  return result;
}
