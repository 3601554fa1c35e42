import { existsSync, linkSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';

import type { Command } from 'commander';

import { AppError } from '#shared/kernel/errors';
import { readSample } from '../content/sample';
import { appMigrations } from '../db/app-migrations';
import { openDatabase } from '../db/connection';
import { removeFile, syncFolder } from '../db/durable-files';
import { systemCode } from '../db/storage-error';
import { migrate } from '../db/migrate';
import { logOf, sharedMemoryOf } from '../db/workspace-files';
import { putSampleBack } from '../workspace/create-data-handlers';
import { printLine } from './output';

export function addSampleCommand(program: Command): void {
  program
    .command('sample')
    .description(
      'Write a fresh workspace with the sample company: workshops, an agreement that is sealed and amended, a search. ' +
        'An existing file is never replaced.',
    )
    .requiredOption('--workspace <file>', 'where to write it')
    .action(({ workspace }: { workspace: string }) => {
      writeSample(path.resolve(workspace));
      printLine(`Wrote the sample company to ${workspace}`);
    });
}

/** Built under another name, so that the name stands for a whole workspace or for nothing. */
function writeSample(file: string): void {
  if (existsSync(file)) throw taken(file);
  mkdirSync(path.dirname(file), { recursive: true });
  const half = path.join(path.dirname(file), `.making-${process.pid}-${path.basename(file)}`);
  try {
    const db = openDatabase(half);
    try {
      migrate(db, appMigrations);
      putSampleBack(db, readSample(), Date.now());
    } finally {
      db.close();
    }
    linkOnce(half, file);
  } finally {
    for (const each of [half, logOf(half), sharedMemoryOf(half)]) removeFile(each);
  }
  syncFolder(path.dirname(file));
}

/** File systems without hard links (exFAT) answer with one of these. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Unlike a rename, a link fails where somebody else made the file meanwhile. */
function linkOnce(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (cause) {
    const code = systemCode(cause) ?? '';
    if (code === 'EEXIST') throw taken(to);
    if (!noLinks.includes(code) || existsSync(to)) throw cause;
    renameSync(from, to);
  }
}

const taken = (file: string) =>
  new AppError('CONFLICT', `“${file}” exists already and was left as it is. Choose another name.`);
