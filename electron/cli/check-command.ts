import path from 'node:path';

import type { Command } from 'commander';

import { appMigrations } from '../db/app-migrations';
import { checkDatabaseFile, type DatabaseReport } from '../db/check-database';
import { openDatabase } from '../db/connection';
import { latestVersion } from '../db/migrate';
import { signedProblems, type SignedProblem } from '../signing/check-signed';
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
      'Check a workspace: SQLite’s integrity, every document’s digest, what is signed and its log, the schema version. ' +
        'Exit 1 if not sound.',
    )
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .option('--json', 'print JSON')
    .action(({ workspace, json }: Options) => {
      mustExist(workspace);
      if (findHolder(path.dirname(path.resolve(workspace)))) remark('the app has this workspace open.');
      const report = checkDatabaseFile(workspace);
      const appSchemaVersion = latestVersion(appMigrations);
      const isReadable = report.integrityProblems.length === 0 && report.schemaVersion === appSchemaVersion;
      const signed = isReadable ? signedProblemsIn(workspace) : [];
      const isSound = report.isSound && signed.length === 0;
      if (json) printJson({ ...report, isSound, signedProblems: signed, appSchemaVersion });
      else for (const line of [...describe(report, appSchemaVersion), ...describeSigned(signed)]) printLine(line);
      if (!isSound) {
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

function signedProblemsIn(workspace: string): SignedProblem[] {
  const db = openDatabase(workspace, { readonly: true });
  try {
    return signedProblems(db);
  } finally {
    db.close();
  }
}

const describeSigned = (signed: readonly SignedProblem[]): string[] =>
  signed.length === 0
    ? ['what is signed matches its log']
    : signed.map(({ agreementId, problems }) => `signed agreement ${agreementId}: ${problems.join(' ')}`);
