import { randomInt, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { readPulseStatements } from '../../../electron/content/pulse-statements';
import { openDatabase } from '../../../electron/db/connection';
import { scrubLog } from '../../../electron/db/scrub';
import { createPulseHandlers } from '../../../electron/pulse/pulse-handlers';
import { createPulseRepository } from '../../../electron/pulse/pulse-repository';
import { sixSheets } from '../pulse-sheets';
import { caller } from '../storage-builders';

/**
 * Holds a round, and with `every day` one round after the other, each on the day after; acknowledges each step by a line:
 * `sheet 3`, `ended 2026-11-01`. Without it, the round is never ended.
 *
 * Arguments: database file; agreement id; `once` or `every day`.
 */
const [file = '', id = '', how = 'once'] = process.argv.slice(2);
const agreementId = agreementIdSchema.parse(id);
const db = openDatabase(file);
let day = 0;
const today = () => new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10);
const pulse = createPulseHandlers({
  pulses: createPulseRepository(db),
  titleOf: () => 'Pumps 2027',
  readStatements: readPulseStatements,
  inTransaction: (work) => db.transaction(work).immediate(),
  scrub: () => void scrubLog(db),
  randomBelow: (limit) => randomInt(limit),
  onUnderWay: () => undefined,
  newId: randomUUID,
  today,
});

writeSync(1, 'ready\n');
for (;;) {
  await pulse.begin({ agreementId }, caller);
  for (const [index, sheet] of sixSheets.entries()) {
    await pulse.submit({ agreementId, sheet }, caller);
    writeSync(1, `sheet ${index + 1}\n`);
  }
  if (how === 'once') break;
  await pulse.end({ agreementId }, caller);
  writeSync(1, `ended ${today()}\n`);
  day += 1;
}
// Until it is killed.
setInterval(() => undefined, 1_000);
