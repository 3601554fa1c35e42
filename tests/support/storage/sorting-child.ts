import { writeSync } from 'node:fs';

import { leadSorts } from '#shared/domain/playbook/workshop-material-schema';
import { sortingRoundIdSchema } from '#shared/domain/sorting/sorting-schema';
import { openDatabase } from '../../../electron/db/connection';
import { createSheetsRepository } from '../../../electron/sorting/sheets-repository';

/**
 * Sorts one lead of a side's sheet anew for as long as it lives, by the revision, and acknowledges each save by a line
 * `rev`.
 *
 * Arguments: database file; round's id; lead's id; the revision it begins on.
 */
const [file = '', id = '', leadId = '', rev = '0'] = process.argv.slice(2);
const sheets = createSheetsRepository(openDatabase(file));

writeSync(1, 'ready\n');
for (let expectedRev = Number(rev); ; expectedRev += 1) {
  const sort = leadSorts[(expectedRev + 1) % leadSorts.length]!;
  const document = { sorts: { [leadId]: sort }, currentLeadId: leadId };
  if (!sheets.save(sortingRoundIdSchema.parse(id), 'sales', { expectedRev, document }))
    throw new Error(`the save on ${expectedRev} was refused`);
  writeSync(1, `${expectedRev + 1}\n`);
}
