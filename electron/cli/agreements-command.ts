import type { Command } from 'commander';

import type { AgreementStatus } from '#shared/domain/agreement/agreement-schema';
import type { Api } from '#shared/ipc/contract';
import { printJson, printLine } from './output';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly json?: boolean;
}

const states: Readonly<Record<AgreementStatus, string>> = {
  draft: 'draft',
  signing: 'waiting for signature',
  sealed: 'sealed',
  amending: 'being amended',
};

export function addAgreementsCommand(program: Command): void {
  program
    .command('agreements')
    .description('List the agreements of a workspace with where they stand and what their must-haves still lack.')
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .option('--json', 'print JSON')
    .action(async ({ workspace, json }: Options) => {
      const agreements = await withWorkspace(workspace, listAgreements);
      if (json) return printJson(agreements);
      for (const { id, engagement, title, status, mustHaves } of agreements) {
        const met = mustHaves.filter(({ isMet }) => isMet).length;
        printLine(`${id}  ${engagement} – ${title} (${states[status]}, ${met} of ${mustHaves.length} must-haves)`);
      }
      if (agreements.length === 0) printLine('There are no agreements in this workspace.');
    });
}

async function listAgreements(api: Api) {
  const summaries = await api.agreements.list();
  return summaries.map(({ id, engagementName, title, status, isIntact, mustHaves }) => ({
    id,
    engagement: engagementName,
    title,
    status,
    isIntact,
    mustHaves,
  }));
}
