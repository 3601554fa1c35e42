import { randomInt } from 'node:crypto';

import type { ApiHandlers } from '#shared/ipc/contract';
import { localDay } from '#shared/kernel/local-day';
import type { AgreementRepository } from '../agreements/agreement-repository';
import { readPulseStatements } from '../content/pulse-statements';
import type { Db } from '../db/connection';
import { createPulseHandlers, type PulseDeps } from './pulse-handlers';
import { createPulseRepository } from './pulse-repository';

interface Deps extends Pick<PulseDeps, 'inTransaction' | 'scrub' | 'newId' | 'onUnderWay'> {
  readonly agreements: Pick<AgreementRepository, 'find'>;
  readonly nowMs: () => number;
}

/** The pulse on an open workspace; a round under way ends with it. */
export function createPulse(db: Db, { agreements, nowMs, ...deps }: Deps): ApiHandlers['pulse'] {
  return createPulseHandlers({
    ...deps,
    pulses: createPulseRepository(db),
    titleOf: (id) => agreements.find(id)?.document.title ?? null,
    readStatements: readPulseStatements,
    randomBelow: (limit) => randomInt(limit),
    today: () => localDay(nowMs()),
  });
}
