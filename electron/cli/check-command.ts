import path from 'node:path';

import type { Command } from 'commander';

import { appMigrations } from '../db/app-migrations';
import { checkDatabaseFile, type DatabaseReport } from '../db/check-database';
import { latestVersion } from '../db/migrate';
import { findHolder } from '../workspace/holder-file';
import { printJson, printLine, remark } from './output';
import { mustExist } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly json?: boolean;
}

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description(
      'Check a workspace: SQLite’s integrity, every document’s digest, the schema version. Exit 1 if not sound.',
    )
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .option('--json', 'print JSON')
    .action(({ workspace, json }: Options) => {
      mustExist(workspace);
      if (findHolder(path.dirname(path.resolve(workspace)))) remark('the app has this workspace open.');
      const report = checkDatabaseFile(workspace);
      const appSchemaVersion = latestVersion(appMigrations);
      if (json) printJson({ ...report, appSchemaVersion });
      else for (const line of describe(report, appSchemaVersion)) printLine(line);
      if (!report.isSound) {
        remark('this workspace is not sound. Open it in the app, which offers the newest good backup.');
        process.exitCode = 1;
      }
    });
}

function describe(report: DatabaseReport, appSchemaVersion: number): string[] {
  const { integrityProblems, brokenDocuments, schemaVersion, isWorkspace } = report;
  const integrity = integrityProblems.length === 0 ? 'integrity ok' : `integrity: ${integrityProblems.join('; ')}`;
  if (!isWorkspace) return ['not a Rapport workspace', integrity];
  const broken = brokenDocuments.join(', ');
  return [
    `schema version ${schemaVersion}; this Rapport writes ${appSchemaVersion}`,
    integrity,
    broken === '' ? 'every text and file has its digest' : `damaged texts and files: ${broken}`,
  ];
}
