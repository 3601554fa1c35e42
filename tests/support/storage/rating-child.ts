import { writeSync } from 'node:fs';

import { calibrationIdSchema } from '#shared/domain/calibration/calibration-schema';
import { openDatabase } from '../../../electron/db/connection';
import { createRatingsRepository } from '../../../electron/hiring/calibration/ratings-repository';
import { ratingsOf } from '../blind/put-calibrations';

/**
 * Rates in one session for as long as it lives and acknowledges each save by a line `rev`.
 *
 * Arguments: database file; search id; session id; the revision it begins on.
 */
const [file = '', searchId = '', id = '', rev = '0'] = process.argv.slice(2);
const ratings = createRatingsRepository(openDatabase(file));
const seat = { searchId, seatId: 'cfo', generation: 0 };

writeSync(1, 'ready\n');
for (let expectedRev = Number(rev); ; expectedRev += 1) {
  const document = ratingsOf(3, `save ${expectedRev + 1}`);
  if (!ratings.save(seat, calibrationIdSchema.parse(id), { expectedRev, document }))
    throw new Error(`the save on ${expectedRev} was refused`);
  writeSync(1, `${expectedRev + 1}\n`);
}
