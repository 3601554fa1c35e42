import path from 'node:path';

import type { Command } from 'commander';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import { meetingPlan } from '#shared/domain/ics/meeting-plan';
import { AppError } from '#shared/kernel/errors';
import { localDay } from '#shared/kernel/local-day';
import { calendarBytes } from '../jobs/workshop-exports';
import { writeDurably } from '../jobs/write-durably';
import { printLine, remark } from './output';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly agreement: string;
  readonly out: string;
}

export function addIcsCommand(program: Command): void {
  program
    .command('ics')
    .description('Write the meetings of an agreement as a calendar file. A file of that name is replaced.')
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .requiredOption('--agreement <id>', 'which agreement (see `rapport agreements`)')
    .requiredOption('--out <file.ics>', 'where to write the calendar')
    .action(async ({ workspace, agreement: named, out }: Options) => {
      const id = agreementIdSchema.safeParse(named);
      if (!id.success) {
        throw new AppError('VALIDATION', `“${named}” is no agreement’s id. \`rapport agreements\` lists them.`);
      }
      const source = await withWorkspace(workspace, async (api) => {
        const agreement = await api.agreements.get({ id: id.data });
        const engagements = await api.engagements.list();
        return {
          agreement,
          client: clientSchema.parse(engagements.find((each) => each.id === agreement.engagementId)),
        };
      });
      const nowMs = Date.now();
      await writeDurably(path.resolve(out), calendarBytes(source, nowMs));
      const { meetings, remarks } = meetingPlan(source.agreement.document, localDay(nowMs));
      for (const { text } of remarks) remark(text);
      printLine(`Wrote ${meetings.length === 1 ? 'one meeting' : `${meetings.length} meetings`} to ${out}`);
    });
}
