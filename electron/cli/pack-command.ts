import path from 'node:path';

import { InvalidArgumentError, type Command } from 'commander';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { packParts, packPartsSchema, type PackPart } from '#shared/domain/pack/pack-schema';
import { AppError } from '#shared/kernel/errors';
import { performWork } from '../jobs/perform-work';
import { preparePack } from '../jobs/workshop-exports';
import { writeDurably } from '../jobs/write-durably';
import { printLine } from './output';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly agreement: string;
  readonly out: string;
  readonly parts: PackPart[];
}

export function addPackCommand(program: Command): void {
  program
    .command('pack')
    .description('Write the facilitator’s pack of a workshop as a PDF. A file of that name is replaced.')
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .requiredOption('--agreement <id>', 'which agreement (see `rapport agreements`)')
    .requiredOption('--out <file.pdf>', 'where to write the pack')
    .option('--parts <list>', `parts with commas between: ${packParts.join(', ')}`, parseParts, [...packParts])
    .action(async ({ workspace, agreement, out, parts }: Options) => {
      const agreementId = agreementIdSchema.safeParse(agreement);
      if (!agreementId.success) {
        throw new AppError('VALIDATION', `“${agreement}” is no agreement’s id. \`rapport agreements\` lists them.`);
      }
      const { work } = await withWorkspace(workspace, (api) =>
        preparePack(api, { agreementId: agreementId.data, parts }),
      );
      const { bytes } = await performWork(work, { enter: () => undefined });
      if (!bytes) throw new Error('the pack has no content');
      await writeDurably(path.resolve(out), bytes);
      printLine(`Wrote the facilitator’s pack (${parts.join(', ')}) to ${out}`);
    });
}

function parseParts(text: string): PackPart[] {
  const parsed = packPartsSchema.safeParse(text.split(',').map((part) => part.trim()));
  if (!parsed.success) throw new InvalidArgumentError(`Write some of ${packParts.join(', ')}, each once.`);
  return parsed.data;
}
