import { writeSync } from 'node:fs';

import type { Viewer } from '#shared/domain/interview/blind';
import { scorecardDocumentSchema, scorecardIdSchema } from '#shared/domain/interview/scorecard-schema';
import { openDatabase } from '../../../electron/db/connection';
import { createDateRepository } from '../../../electron/hiring/candidates/date-progress';
import { createScorecardRepository } from '../../../electron/hiring/interviews/scorecard-repository';

/**
 * Saves one scorecard again and again for as long as it lives and acknowledges each save by a line `id rev`.
 *
 * Arguments: database file; scorecard id; search id; `honest`, or `hasty`: acknowledges before the commit (the control).
 */
const [file = '', idText = '', searchId = '', manner = 'honest'] = process.argv.slice(2);
const db = openDatabase(file);
const scorecards = createScorecardRepository(db, createDateRepository(db));
const id = scorecardIdSchema.parse(idText);
const viewer: Viewer = { kind: 'seat', searchId, seatId: 'cfo', generation: 0 };
const words = 'Named payback in 12 months and where the figure came from. '.repeat(40);
let rev = scorecards.read(viewer, id)?.rev ?? 0;

const save = () => {
  const document = scorecardDocumentSchema.parse({
    notes: String(rev + 1),
    currentField: String(rev + 1),
    answers: { goal: { rating: 4, evidence: words } },
  });
  if (!scorecards.save(viewer, id, { expectedRev: rev, document })) throw new Error(`the save on ${rev} was refused`);
  rev += 1;
  writeSync(1, `${id} ${rev}\n`);
};
const hastily = db.transaction(() => {
  for (let count = 0; count < 60; count += 1) save();
});

writeSync(1, 'ready\n');
for (;;) {
  if (manner === 'hasty') hastily.immediate();
  else save();
}
