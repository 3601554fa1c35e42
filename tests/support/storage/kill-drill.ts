import { randomInt, randomUUID } from 'node:crypto';

import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import { engagementIdSchema } from '#shared/domain/engagement/engagement-schema';
import { engagementDraftSchema } from '#shared/domain/engagement/engagement-schema';
import { createAgreementRepository } from '../../../electron/agreements/agreement-repository';
import { appMigrations } from '../../../electron/db/app-migrations';
import { checkDatabase } from '../../../electron/db/check-database';
import { openDatabase, type Db } from '../../../electron/db/connection';
import { migrate } from '../../../electron/db/migrate';
import { createEngagementRepository } from '../../../electron/engagements/engagement-repository';
import { markedDraft } from '../storage-builders';
import { startChild } from './child-process';

export interface DrillResult {
  kills: number;
  acknowledged: number;
  /** Acknowledged saves that were not there afterwards. */
  lost: number;
  /** Saves of which only a part was there. */
  halfSaved: number;
  /** Files that a check complained about. */
  damaged: number;
  slowestReopenMs: number;
}

interface DrillOptions {
  readonly file: string;
  readonly manner: 'honest' | 'hasty';
  /** How long a process may live at most before it is killed. */
  readonly longestMs?: number;
  /** Tells after each kill whether to go on. */
  readonly goesOn: (result: Readonly<DrillResult>) => boolean;
}

/** Makes a workspace with five agreements in `file`. @returns their ids. */
export function createDrillWorkspace(file: string): AgreementId[] {
  const db = openDatabase(file);
  migrate(db, appMigrations);
  const engagementId = engagementIdSchema.parse(randomUUID());
  const times = { createdAtMs: 1, updatedAtMs: 1 };
  const client = engagementDraftSchema.parse({ name: 'Drill' });
  createEngagementRepository(db).insert({ ...client, id: engagementId, isSample: false, ...times, archivedAtMs: null });
  const ids = Array.from({ length: 5 }, () => agreementIdSchema.parse(randomUUID()));
  const agreements = createAgreementRepository(db);
  for (const id of ids) agreements.insert({ ...markedDraft(0), id, engagementId, status: 'draft', rev: 0, ...times });
  db.close();
  return ids;
}

/** Kills a saving process at random moments again and again, and counts what an acknowledged save was worth. */
export async function runKillDrill({ file, manner, longestMs = 250, goesOn }: DrillOptions): Promise<DrillResult> {
  const ids = createDrillWorkspace(file);
  const result: DrillResult = { kills: 0, acknowledged: 0, lost: 0, halfSaved: 0, damaged: 0, slowestReopenMs: 0 };
  do {
    const child = startChild('writer-child.ts', [file, ids.join(','), manner]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(5, longestMs)));
    await child.kill();
    result.kills += 1;
    inspect(file, lastRevs(child.lines), result);
  } while (goesOn(result));
  return result;
}

/** The last revision acknowledged of each agreement. A last line without its end is an acknowledgement that nobody got. */
export function lastRevs(lines: readonly string[]): ReadonlyMap<string, { rev: number; count: number }> {
  const last = new Map<string, { rev: number; count: number }>();
  for (const line of lines) {
    const match = /^([0-9a-f-]{36}) (\d+)$/.exec(line);
    if (match?.[1]) last.set(match[1], { rev: Number(match[2]), count: (last.get(match[1])?.count ?? 0) + 1 });
  }
  return last;
}

/** Opens the file as a start does and compares it with what was acknowledged. */
export function inspect(file: string, acknowledged: ReturnType<typeof lastRevs>, result: DrillResult): void {
  const openedAtMs = performance.now();
  const db = openDatabase(file);
  const agreements = createAgreementRepository(db);
  agreements.list();
  result.slowestReopenMs = Math.max(result.slowestReopenMs, performance.now() - openedAtMs);
  if (!checkDatabase(db).isSound) result.damaged += 1;
  for (const [id, { rev, count }] of acknowledged) {
    result.acknowledged += count;
    const stored = agreements.find(agreementIdSchema.parse(id));
    if (!stored || stored.rev < rev) result.lost += rev - (stored?.rev ?? 0);
  }
  result.halfSaved += countHalfSaved(db);
  db.close();
}

function countHalfSaved(db: Db): number {
  const agreements = createAgreementRepository(db);
  const whole = agreements.list().filter(({ read }) => {
    const { rev, document, facilitation } = read();
    return document.title === String(rev) && facilitation.currentField === String(rev);
  });
  return agreements.list().length - whole.length;
}
