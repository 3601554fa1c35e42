import { createHash, randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { appMigrations } from '../../../electron/db/app-migrations';
import { listBackups } from '../../../electron/db/backup-list';
import { checkDatabase, checkDatabaseFile } from '../../../electron/db/check-database';
import { openDatabase, readIntegerPragma } from '../../../electron/db/connection';
import { latestVersion } from '../../../electron/db/migrate';
import { openWorkspace } from '../../../electron/db/open-workspace';
import { workspaceFiles } from '../../../electron/db/workspace-files';
import { startChild } from './child-process';
import { withLaterMigrations } from './later-migrations';
import { schemaV1 } from './schema-v1';
import { schemaV2 } from './schema-v2';
import { schemaV3 } from './schema-v3';
import { schemaV4 } from './schema-v4';
import { schemaV5 } from './schema-v5';

/** A file of every version the app ever wrote. */
export const oldSchemas = [
  { version: 1, sql: schemaV1 },
  { version: 2, sql: schemaV2 },
  { version: 3, sql: schemaV3 },
  { version: 4, sql: schemaV4 },
  { version: 5, sql: schemaV5 },
] as const;

export interface MigrationDrill {
  kills: number;
  /** Kills that met the update before it was through. */
  metUnfinished: number;
  /** Kills after which the file was neither at the old version nor at the newest, or did not go on from there. */
  stuck: number;
  /** Kills after which a text was not the same as before. */
  changed: number;
  /** Updated files without a checked backup of the old version. */
  withoutBackup: number;
}

/** Makes the folder of an app of that version. */
export function createOldWorkspace(folder: string, sql: string): void {
  fs.mkdirSync(folder, { recursive: true });
  const db = openDatabase(workspaceFiles(folder).database);
  db.exec(sql);
  db.close();
}

/** Digest of all texts in the file, whatever version it has; an update stuck half-way may have left no table at all. */
export function textsOf(file: string): string {
  const db = openDatabase(file, { readonly: true });
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE name = 'agreements'").all();
  if (tables.length === 0) {
    db.close();
    return 'no agreements';
  }
  const rows = db.prepare('SELECT id, document_json, facilitation_json, rev FROM agreements ORDER BY id').raw().all();
  db.close();
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

interface DrillOptions {
  readonly folder: string;
  readonly old: (typeof oldSchemas)[number];
  readonly manner: 'whole' | 'stepwise';
  readonly goesOn: (drill: Readonly<MigrationDrill>) => boolean;
}

/** Kills the update of an old file at random moments; each time the next start must end where none was killed. */
export async function runMigrationDrill({ folder, old, manner, goesOn }: DrillOptions): Promise<MigrationDrill> {
  const original = path.join(folder, 'original');
  createOldWorkspace(original, old.sql);
  const texts = textsOf(workspaceFiles(original).database);
  const longestMs = await timeOneUpdate(path.join(folder, 'timed'), { original, manner });
  const drill: MigrationDrill = { kills: 0, metUnfinished: 0, stuck: 0, changed: 0, withoutBackup: 0 };
  do {
    const workspace = path.join(folder, `killed-${drill.kills}`);
    fs.cpSync(original, workspace, { recursive: true });
    const child = startChild('migrate-child.ts', [workspace, manner]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(0, longestMs)));
    await child.kill();
    drill.kills += 1;
    if (!child.lines.includes('migrated')) drill.metUnfinished += 1;
    inspect(workspace, { old, texts, drill });
    fs.rmSync(workspace, { recursive: true });
  } while (goesOn(drill));
  return drill;
}

async function timeOneUpdate(
  folder: string,
  { original, manner }: { original: string; manner: string },
): Promise<number> {
  fs.cpSync(original, folder, { recursive: true });
  const child = startChild('migrate-child.ts', [folder, manner]);
  await child.line('ready');
  const startedAtMs = performance.now();
  await child.line('migrated');
  return Math.ceil(performance.now() - startedAtMs) + 5;
}

interface Inspection {
  readonly old: (typeof oldSchemas)[number];
  readonly texts: string;
  readonly drill: MigrationDrill;
}

function inspect(folder: string, { old, texts, drill }: Inspection): void {
  const { database, backups } = workspaceFiles(folder);
  const newest = latestVersion(withLaterMigrations);
  const between = ![old.version, newest].includes(versionOf(database));
  const opened = openWorkspace({ folder, appMigrations: withLaterMigrations, nowMs: Date.now() });
  const isReady = opened.kind === 'ready' && versionOf(database) === newest && checkDatabase(opened.db).isSound;
  if (opened.kind === 'ready') opened.db.close();
  if (between || !isReady) drill.stuck += 1;
  if (textsOf(database) !== texts) drill.changed += 1;
  const made = listBackups(backups).filter(({ reason, isVerified }) => reason === 'before migration' && isVerified);
  const files = made.map(({ name }) => path.join(backups, name));
  if (!files.some((file) => isFaithful(file, old.version, texts))) drill.withoutBackup += 1;
}

function isFaithful(file: string, version: number, texts: string): boolean {
  const { isSound, schemaVersion } = checkDatabaseFile(file);
  return isSound && schemaVersion === version && textsOf(file) === texts;
}

function versionOf(file: string): number {
  const db = openDatabase(file, { readonly: true });
  const version = readIntegerPragma(db, 'user_version');
  db.close();
  return version;
}

/** The versions the app knows; each must have an old file to be tested with. */
export const knownVersions = appMigrations.map(({ version }) => version);
