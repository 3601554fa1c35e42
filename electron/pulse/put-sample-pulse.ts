import { randomInt, randomUUID } from 'node:crypto';

import type { SamplePulse } from '#shared/domain/playbook/sample-pulse-schema';
import { pulseSides, type PulseAnswer } from '#shared/domain/pulse/pulse-schema';
import { readPulseStatements } from '../content/pulse-statements';
import type { Db } from '../db/connection';
import { keepRound } from './keep-round';
import { createPulseRepository } from './pulse-repository';

/** Keeps the round of the sample company, as every round is kept. Call it inside the transaction that put it back. */
export function putSamplePulse(db: Db, { agreementId, heldOn, answers: bySide }: SamplePulse): void {
  const answers = pulseSides.flatMap((side) =>
    bySide.flatMap(({ statementId, ...values }) =>
      values[side].map((value): PulseAnswer => ({ side, statementId, value })),
    ),
  );
  keepRound(
    createPulseRepository(db),
    { agreementId, heldOn, statements: readPulseStatements(), answers },
    { randomBelow: (limit) => randomInt(limit), newId: randomUUID },
  );
}
