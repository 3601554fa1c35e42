import { randomUUID } from 'node:crypto';

import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import {
  engagementDraftSchema,
  engagementIdSchema,
  type EngagementId,
} from '#shared/domain/engagement/engagement-schema';
import { createAgreementRepository } from '../../../electron/agreements/agreement-repository';
import type { Db } from '../../../electron/db/connection';
import { createEngagementRepository } from '../../../electron/engagements/engagement-repository';
import { createSignedHandlers } from '../../../electron/signing/create-signed-handlers';
import { fakeSigning } from '../fake-signing';
import { signableDocument } from '../signable-document';

export const drillPassphrase = 'three words here';

interface How {
  readonly isReal: boolean;
  /** Writes each row by itself: the control that leaves steps half done. */
  readonly isLoose?: boolean;
}

/** The calls that sign on an open file. */
export function drillSigning(db: Db, { isReal, isLoose = false }: How) {
  if (isLoose) dawdle(db);
  return createSignedHandlers(db, {
    engagements: createEngagementRepository(db),
    agreements: createAgreementRepository(db),
    previewDeck: () => ({ slides: [] }),
    organisation: () => 'Drill',
    inTransaction: (work) => (isLoose ? work() : db.transaction(work).immediate()),
    onAgreementChanged: () => undefined,
    passphraseCost: { costBits: 1, blockSize: 1, parallel: 1 },
    ...(isReal ? {} : fakeSigning()),
    newId: randomUUID,
    nowMs: Date.now,
  });
}

const PAUSE_MS = 10;

/** Makes each row written take a while, so that a kill between two rows is met on a quick machine too. */
function dawdle(db: Db): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  db.function('dawdle', () => (Atomics.wait(clock, 0, 0, PAUSE_MS), 0));
  const tables = db
    .prepare<[], string>("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    .pluck()
    .all()
    .filter((name) => !name.startsWith('sqlite_') && !name.startsWith('library_words'));
  for (const table of tables) {
    db.exec(`CREATE TEMP TRIGGER dawdle_${table} BEFORE INSERT ON main."${table}" BEGIN SELECT dawdle(); END`);
  }
}

export function putDrillEngagement(db: Db): EngagementId {
  const id = engagementIdSchema.parse(randomUUID());
  const draft = engagementDraftSchema.parse({ name: 'Drill' });
  const times = { createdAtMs: 1, updatedAtMs: 1, archivedAtMs: null };
  createEngagementRepository(db).insert({ ...draft, id, isSample: false, ...times });
  return id;
}

/** An agreement that can be closed as it is. */
export function putDrillDraft(db: Db, engagementId: string): AgreementId {
  const id = agreementIdSchema.parse(randomUUID());
  createAgreementRepository(db).insert({
    id,
    engagementId: engagementIdSchema.parse(engagementId),
    status: 'draft',
    rev: 0,
    createdAtMs: 1,
    updatedAtMs: 1,
    document: signableDocument(),
    facilitation: facilitationSchema.parse({}),
  });
  return id;
}
