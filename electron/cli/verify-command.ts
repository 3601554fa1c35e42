import type { Command } from 'commander';

import type { Verdict, VerificationReport } from '#shared/domain/signing/verification-schema';
import { AppError } from '#shared/kernel/errors';
import { createRootRepository } from '../signing/keys/root-repository';
import { createRevisionRepository } from '../signing/revisions/revision-repository';
import { checkDocument } from '../signing/verify/check-document';
import type { KnownRoot } from '../signing/verify/known-root';
import { verifyFile } from '../signing/verify/verify-file';
import { workspaceKnowledge, type WorkspaceKnowledge } from '../signing/verify/workspace-knowledge';
import { printJson, printLine } from './output';
import { describeReport } from './verify-lines';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly root?: string;
  readonly workspace?: string;
  readonly json?: boolean;
}

const exitCodes: Readonly<Record<Verdict, number>> = { intact: 0, altered: 2, 'cannot-tell': 3 };

const exitHelp = `
Exit codes:
  0  intact: nothing has changed since it was sealed, and the root is known
  2  altered: something was changed, cut off or added
  3  cannot tell: the root is unknown, or it is no sealed agreement
  1  it could not be checked: the file cannot be read, or the command is wrong

Without --root or --workspace nobody can tell who sealed a file: the best answer is 3, with what can be told beside it.
An intact file proves neither who signed nor when: times are those of the machine that signed.`;

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('Check a sealed agreement: every byte, every signature, the seal, the attached record.')
    .argument('<file.pdf>', 'the PDF')
    .option('--root <fingerprint>', 'the root that must have sealed it: 64 hexadecimal digits, grouped as you like')
    .option('--workspace <file>', 'a workspace’s rapport.db, whose roots and revisions count as known')
    .option('--json', 'print JSON')
    .addHelpText('after', exitHelp)
    .action(async (file: string, { root, workspace, json }: Options) => {
      const given: KnownRoot[] = root === undefined ? [] : [{ fingerprint: fingerprintIn(root), standing: 'given' }];
      const report = await reportOn(file, given, workspace);
      if (json) printJson(report);
      else for (const line of describeReport(report)) printLine(line);
      process.exitCode = exitCodes[report.verdict];
    });
}

async function reportOn(file: string, given: readonly KnownRoot[], workspace?: string): Promise<VerificationReport> {
  const check = ({ roots, held }: WorkspaceKnowledge | { readonly roots: []; readonly held: null }) =>
    checkDocument(file, (document) => verifyFile({ ...document, roots: [...roots, ...given], held }));
  if (workspace === undefined) return await check({ roots: [], held: null });
  return await withWorkspace(workspace, (_api, db) =>
    check(workspaceKnowledge({ roots: createRootRepository(db), revisions: createRevisionRepository(db) })),
  );
}

/** @throws {AppError} VALIDATION unless it has 64 hexadecimal digits, whatever stands between them. */
function fingerprintIn(text: string): string {
  const digits = text.replace(/[\s:.-]/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digits)) return digits;
  throw new AppError(
    'VALIDATION',
    `A fingerprint has 64 hexadecimal digits (0 to 9, a to f); this one has ${digits.length} characters. ` +
      'Copy the whole of it, in quotation marks if it has spaces.',
  );
}
