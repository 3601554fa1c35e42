import { randomInt } from 'node:crypto';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { appMigrations } from '../../../electron/db/app-migrations';
import { checkDatabase } from '../../../electron/db/check-database';
import { openDatabase } from '../../../electron/db/connection';
import { migrate } from '../../../electron/db/migrate';
import { caller } from '../storage-builders';
import { startChild } from './child-process';
import { drillPassphrase, drillSigning, putDrillEngagement } from './drill-signing';

export interface SigningDrill {
  kills: number;
  /** Steps that were acknowledged: closings, signatures, seals. */
  acknowledged: number;
  /** Kills that met a revision between its closing and its seal. */
  metHalfSigned: number;
  /** Acknowledged steps that were not there afterwards. */
  lost: number;
  /** Agreements of which only a part of a step was there: a record without its file, a line without its record. */
  halfDone: number;
  /** Files that a check complained about. */
  damaged: number;
}

interface DrillOptions {
  readonly file: string;
  readonly tools: 'real' | 'quick';
  readonly manner: 'honest' | 'hasty' | 'loose';
  /** How long a process may live at most once it is ready. */
  readonly longestMs: number;
  readonly goesOn: (drill: Readonly<SigningDrill>) => boolean;
}

/** Kills a signing process at random moments again and again; the next one goes on with what it left half signed. */
export async function runSigningDrill({ file, tools, manner, longestMs, goesOn }: DrillOptions): Promise<SigningDrill> {
  const engagementId = await prepare(file);
  const drill: SigningDrill = { kills: 0, acknowledged: 0, metHalfSigned: 0, lost: 0, halfDone: 0, damaged: 0 };
  let halfSigned = new Map<string, number>();
  do {
    const child = startChild('signing-child.ts', [file, engagementId, tools, manner, [...halfSigned.keys()].join(',')]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(1, longestMs)));
    await child.kill();
    drill.kills += 1;
    addAcknowledged(child.lines, halfSigned);
    halfSigned = await inspect(file, halfSigned, drill);
  } while (goesOn(drill));
  return drill;
}

/** The keys are made for real: they are the same for every process that opens the file. */
async function prepare(file: string): Promise<string> {
  const db = openDatabase(file);
  migrate(db, appMigrations);
  await drillSigning(db, { isReal: true }).handlers.keys.create({ passphrase: drillPassphrase }, caller);
  const id = putDrillEngagement(db);
  db.close();
  return id;
}

/** Adds to each agreement how many steps beyond its beginning were acknowledged. */
function addAcknowledged(lines: readonly string[], counts: Map<string, number>): void {
  for (const line of lines) {
    const [, id, what] = /^([0-9a-f-]{36}) (\S+)$/.exec(line) ?? [];
    if (id) counts.set(id, (counts.get(id) ?? 0) + (what === 'begun' ? 0 : 1));
  }
}

/** Opens the file as a start does. @returns what is half signed, with its acknowledged steps. */
async function inspect(
  file: string,
  acknowledged: ReadonlyMap<string, number>,
  drill: SigningDrill,
): Promise<Map<string, number>> {
  const db = openDatabase(file);
  if (!checkDatabase(db).isSound) drill.damaged += 1;
  const { signing } = drillSigning(db, { isReal: false }).handlers;
  const half = new Map<string, number>();
  for (const [id, steps] of acknowledged) {
    const agreementId = agreementIdSchema.parse(id);
    const chain = await signing.checkChain({ agreementId }, caller);
    const { status, log } = await signing.room({ agreementId }, caller);
    if (!chain.isWhole) drill.halfDone += 1;
    drill.lost += Math.max(0, steps - log.entries.length);
    if (status === 'signing') half.set(id, steps);
    else drill.acknowledged += steps;
  }
  if (half.size > 0) drill.metHalfSigned += 1;
  db.close();
  return half;
}
