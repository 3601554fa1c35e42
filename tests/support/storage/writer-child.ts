import { writeSync } from 'node:fs';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { createAgreementRepository } from '../../../electron/agreements/agreement-repository';
import { openDatabase } from '../../../electron/db/connection';
import { markedDraft } from '../storage-builders';

/**
 * Saves agreements one after the other for as long as it lives and acknowledges each save by a line `id rev`.
 *
 * Arguments: database file; agreement ids joined by commas; `honest`, or one of the controls that a test of durability
 * must catch: `hasty` acknowledges before the commit, `normal` does not wait for the disk at each commit.
 */
const [file = '', ids = '', manner = 'honest'] = process.argv.slice(2);
const db = openDatabase(file);
if (manner === 'normal') db.pragma('synchronous = NORMAL');
const agreements = createAgreementRepository(db);
const revs = new Map(
  ids.split(',').map((id) => [agreementIdSchema.parse(id), agreements.revOf(agreementIdSchema.parse(id)) ?? 0]),
);
const filler = 'What both sides promise each other. '.repeat(60);
const acknowledge = (text: string) => writeSync(1, text);

const saveEach = () => {
  for (const [id, rev] of revs) {
    const isSaved = agreements.save(id, markedDraft(rev + 1, filler), { expectedRev: rev, nowMs: Date.now() });
    if (!isSaved) throw new Error(`the save of ${id} on ${rev} was refused`);
    revs.set(id, rev + 1);
    acknowledge(`${id} ${rev + 1}\n`);
  }
};

acknowledge('ready\n');
const hastily = db.transaction(() => {
  for (let round = 0; round < 20; round += 1) saveEach();
});
for (;;) {
  if (manner === 'hasty') hastily.immediate();
  else saveEach();
}
