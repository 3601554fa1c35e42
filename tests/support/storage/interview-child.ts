import { writeSync } from 'node:fs';

import { searchIdSchema } from '#shared/domain/search/search-schema';
import type { CallingSeat } from '#shared/ipc/caller';
import { scorecardIdSchema } from '#shared/domain/interview/scorecard-schema';
import { openDatabase } from '../../../electron/db/connection';
import { createDateRepository } from '../../../electron/hiring/candidates/date-progress';
import { createScorecardRepository } from '../../../electron/hiring/interviews/scorecard-repository';
import { filledCard } from '../hiring-documents';

/**
 * Types into one scorecard for as long as it lives and acknowledges each save by a line `rev`.
 *
 * Arguments: database file; search id; scorecard id; the revision it begins on.
 */
const [file = '', searchId = '', id = '', rev = '0'] = process.argv.slice(2);
const db = openDatabase(file);
const scorecards = createScorecardRepository(db, createDateRepository(db));
const seat: CallingSeat = { searchId: searchIdSchema.parse(searchId), seatId: 'cfo', generation: 0 };

writeSync(1, 'ready\n');
for (let expectedRev = Number(rev); ; expectedRev += 1) {
  const document = { ...filledCard('typing'), notes: `save ${expectedRev + 1}`, currentItemId: 'depth' };
  const isSaved = scorecards.save({ kind: 'seat', ...seat }, scorecardIdSchema.parse(id), { expectedRev, document });
  if (!isSaved) throw new Error(`the save on ${expectedRev} was refused`);
  writeSync(1, `${expectedRev + 1}\n`);
}
