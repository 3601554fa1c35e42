import { randomBytes } from 'node:crypto';

import type { ApiHandlers } from '#shared/ipc/contract';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { Db } from '../db/connection';
import { createGapHandlers } from './gap-handlers';
import { createGapRepository } from './gap-repository';

interface Deps {
  readonly agreements: AgreementRepository;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly newSalt: () => string;
  readonly nowMs: () => number;
}

const SALT_BYTES = 16;
export const newSalt = (): string => randomBytes(SALT_BYTES).toString('hex');

/** Every call about numbers written blind, on an open workspace. */
export const createGap = (db: Db, deps: Deps): ApiHandlers['gap'] =>
  createGapHandlers({ ...deps, gap: createGapRepository(db) });
