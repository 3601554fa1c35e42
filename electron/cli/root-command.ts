import type { Command } from 'commander';

import type { KeysStatus, SigningRoot } from '#shared/domain/signing/keys-schema';
import { grouped } from '#shared/domain/signing/short-digest';
import { printJson, printLine } from './output';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly json?: boolean;
}

const guards = {
  keychain: 'guarded by a keychain',
  passphrase: 'guarded by a passphrase',
  discarded: 'private keys deleted',
} as const;

export function addRootCommand(program: Command): void {
  program
    .command('root')
    .description('Print the fingerprints of the roots that a workspace seals with, newest first.')
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .option('--json', 'print JSON')
    .action(async ({ workspace, json }: Options) => {
      const status = await withWorkspace(workspace, (api) => api.keys.status());
      const roots = status.roots.map((root) => ({ ...root, standing: standingOf(root, status) }));
      if (json) return printJson(roots);
      if (roots.length === 0) printLine('This workspace has no signing keys yet.');
      for (const { fingerprint, standing, protection, createdAtMs } of roots) {
        printLine(grouped(fingerprint));
        printLine(`  ${standing}, made ${new Date(createdAtMs).toISOString().slice(0, 10)}, ${guards[protection]}`);
      }
    });
}

function standingOf({ fingerprint, isSample }: SigningRoot, { current }: KeysStatus): 'current' | 'earlier' | 'sample' {
  if (isSample) return 'sample';
  return fingerprint === current?.fingerprint ? 'current' : 'earlier';
}
