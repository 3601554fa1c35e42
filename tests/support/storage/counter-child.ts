import { writeSync } from 'node:fs';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { createAgreementRepository } from '../../../electron/agreements/agreement-repository';
import { openDatabase } from '../../../electron/db/connection';
import { markedDraft } from '../storage-builders';

/**
 * Adds one to the number in an agreement's title, again and again: reads, thinks, saves on the revision it read, and
 * reads again if that was refused. Writes how many saves were accepted and how many refused.
 *
 * Arguments: file, agreement id, how often, `careful` or `careless`: a careless one saves on whatever revision is there
 * at that moment (the control that loses what the other process added).
 */
const [file = '', idText = '', times = '0', manner = 'careful'] = process.argv.slice(2);
const id = agreementIdSchema.parse(idText);
const agreements = createAgreementRepository(openDatabase(file));
let saved = 0;
let refused = 0;

writeSync(1, 'ready\n');
process.stdin.once('data', () => {
  while (saved < Number(times)) addOne();
  writeSync(1, `result ${saved} ${refused}\n`);
  process.exit(0);
});

function addOne(): void {
  const agreement = agreements.find(id);
  if (!agreement) throw new Error('the agreement is gone');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * 2);
  const expectedRev = manner === 'careful' ? agreement.rev : (agreements.revOf(id) ?? 0);
  const isSaved = agreements.save(id, markedDraft(Number(agreement.document.title) + 1), { expectedRev, nowMs: 1 });
  if (isSaved) saved += 1;
  else refused += 1;
}
