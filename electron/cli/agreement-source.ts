import type { Command } from 'commander';

import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import type { SignedRevision } from '#shared/domain/deck/signed-revision';
import { clientSchema, type Client } from '#shared/domain/engagement/engagement-schema';
import type { Api } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { readAgreementFile } from '../agreement-file/read-agreement-file';
import type { Db } from '../db/connection';
import { closedRevision } from '../signing/revisions/closed-revision';
import { createRevisionRepository } from '../signing/revisions/revision-repository';
import { signedRevisionOf } from '../signing/signatures/signed-revision-of';
import { withWorkspace } from './with-workspace';

export interface SourceOptions {
  readonly workspace?: string;
  readonly agreement?: string;
}

interface Source {
  readonly document: AgreementDocument;
  readonly client: Client;
  /** What became of the signatures of a closed one. */
  readonly signed?: SignedRevision;
}

/** The two ways to name an agreement: a file of its own, or its id in a workspace. */
export function withSourceOptions(command: Command): Command {
  return command
    .argument('[agreement.json]', 'an agreement file (see `rapport schema agreement`)')
    .option('--workspace <file>', 'the workspace’s rapport.db, instead of an agreement file')
    .option('--agreement <id>', 'which agreement of the workspace (see `rapport agreements`)');
}

/** @throws {AppError} if neither or both ways are used, or what they name cannot be read. */
export function loadSource(file: string | undefined, { workspace, agreement }: SourceOptions): Promise<Source> {
  if (file !== undefined && workspace === undefined && agreement === undefined) return fromFile(file);
  if (file === undefined && workspace !== undefined && agreement !== undefined) {
    return withWorkspace(workspace, (api, db) => fromWorkspace(api, db, agreement));
  }
  throw new AppError('VALIDATION', 'Name either an agreement file, or both --workspace FILE and --agreement ID.');
}

async function fromFile(file: string): Promise<Source> {
  const { agreement, client } = await readAgreementFile(file);
  return { document: agreement, client };
}

/** Of a closed agreement the content that was frozen, with its signatures. */
async function fromWorkspace(api: Api, db: Db, id: string): Promise<Source> {
  const parsed = agreementIdSchema.safeParse(id);
  if (!parsed.success) {
    throw new AppError('VALIDATION', `“${id}” is no agreement’s id. \`rapport agreements\` lists them.`);
  }
  const agreement = await api.agreements.get({ id: parsed.data });
  const revisions = createRevisionRepository(db);
  const closed = closedRevision(revisions, agreement);
  if (closed) {
    const { agreement: document, client } = closed.record;
    return { document, client, signed: signedRevisionOf(revisions, closed) };
  }
  const { document, engagementId } = agreement;
  const engagements = await api.engagements.list();
  return { document, client: clientSchema.parse(engagements.find((engagement) => engagement.id === engagementId)) };
}
