import path from 'node:path';

import type { Command } from 'commander';

import { agreementIdSchema, type Agreement } from '#shared/domain/agreement/agreement-schema';
import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import type { Api } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { Db } from '../db/connection';
import { performWork } from '../jobs/perform-work';
import { storedFile } from '../jobs/stored-file';
import { writeDurably } from '../jobs/write-durably';
import { createRevisionRepository } from '../signing/revisions/revision-repository';
import { printLine, remark } from './output';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly agreement: string;
  readonly out: string;
  readonly draft?: boolean;
}

interface Pdf {
  readonly bytes: Uint8Array;
  /** "sealed revision 2". */
  readonly what: string;
}

export function addPdfCommand(program: Command): void {
  program
    .command('pdf')
    .description(
      'Write the PDF of an agreement: the sealed one as it is stored, else a draft that says so on every page. ' +
        'A file of that name is replaced.',
    )
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .requiredOption('--agreement <id>', 'which agreement of the workspace (see `rapport agreements`)')
    .requiredOption('--out <file.pdf>', 'where to write the PDF')
    .option('--draft', 'the working draft, also where a revision is sealed')
    .action(async ({ workspace, agreement, out, draft = false }: Options) => {
      const { bytes, what } = await withWorkspace(workspace, async (api, db) => {
        const found = await mustFind(api, agreement);
        return (draft ? null : sealedPdf(db, found)) ?? (await draftPdf(api, found));
      });
      await writeDurably(path.resolve(out), bytes);
      printLine(`Wrote ${what} to ${out}`);
    });
}

async function mustFind(api: Api, id: string): Promise<Agreement> {
  const parsed = agreementIdSchema.safeParse(id);
  if (!parsed.success) {
    throw new AppError('VALIDATION', `“${id}” is no agreement’s id. \`rapport agreements\` lists them.`);
  }
  return await api.agreements.get({ id: parsed.data });
}

/** The revision in force; null if none was ever sealed. */
function sealedPdf(db: Db, { id, status }: Agreement): Pdf | null {
  const revisions = createRevisionRepository(db);
  const sealed = revisions.findLastSealed(id);
  if (!sealed) return null;
  const what = `sealed revision ${sealed.number}`;
  if (status !== 'sealed') {
    const newer = status === 'signing' ? 'is closed for signing' : 'is being drafted';
    remark(`an amendment ${newer}; this is ${what}, which is in force. --draft gives the amendment.`);
  }
  return { bytes: storedFile(revisions, sealed.id), what };
}

async function draftPdf(api: Api, { document, engagementId, status }: Agreement): Promise<Pdf> {
  if (status === 'signing')
    remark('this agreement is closed for signing and not sealed; the PDF is marked as a draft.');
  const engagements = await api.engagements.list();
  const client = clientSchema.parse(engagements.find((engagement) => engagement.id === engagementId));
  const { bytes } = await performWork({ kind: 'draft-pdf', document, client }, { enter: () => undefined });
  if (!bytes) throw new Error('the draft has no content');
  return { bytes, what: 'the draft' };
}
