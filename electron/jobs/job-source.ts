import { randomUUID } from 'node:crypto';

import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import { createClient } from '#shared/ipc/client';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { importAgreement } from '../agreement-file/import-agreement';
import { createAgreementRepository } from '../agreements/agreement-repository';
import type { Db } from '../db/connection';
import { toStorageError } from '../db/storage-error';
import { createEngagementRepository } from '../engagements/engagement-repository';
import { dispatch } from '../ipc/dispatch';
import { closedRevision } from '../signing/revisions/closed-revision';
import { createRevisionRepository } from '../signing/revisions/revision-repository';
import type { WorkspaceSession } from '../workspace/workspace-session';
import type { JobSource } from './job-handlers';
import { createRevisionSource } from './revision-source';

type Session = Pick<WorkspaceSession, 'db' | 'data' | 'files'>;

const theDesk = { window: 'main', windowId: 0, seat: null } as const;

/** What jobs take from the workspace that is open when they start, and give back to it. */
export function createJobSource(session: Session, nowMs: () => number): JobSource {
  const onOpenFile = <T>(work: (db: Db) => T): T => {
    const db = session.db();
    if (!db) throw notOpen();
    try {
      return work(db);
    } catch (cause) {
      throw toStorageError(cause);
    }
  };
  return {
    load: (id) =>
      onOpenFile((db) => {
        const agreement = createAgreementRepository(db).find(id);
        if (!agreement) throw gone('agreement');
        const closed = closedRevision(createRevisionRepository(db), agreement);
        if (closed) return { document: closed.record.agreement, client: closed.record.client, revisionId: closed.id };
        const { document, engagementId } = agreement;
        const client = clientSchema.parse(createEngagementRepository(db).find(engagementId));
        return { document, client, revisionId: null };
      }),
    add: (engagementId, file) =>
      onOpenFile((db) => {
        const engagements = createEngagementRepository(db);
        const agreements = createAgreementRepository(db);
        return importAgreement({ engagements, agreements, newId: randomUUID, nowMs }, { engagementId, file });
      }),
    desk: () => {
      const handlers = session.data();
      if (!handlers) throw notOpen();
      return createClient({ call: (name, input) => dispatch(handlers, { path: name, input, caller: theDesk }) });
    },
    revisions: createRevisionSource(onOpenFile, nowMs),
    backupOrder: () =>
      onOpenFile(() => ({
        kind: 'backup',
        order: {
          workspaceFile: session.files.database,
          backupFolder: session.files.backups,
          reason: 'by hand',
          nowMs: nowMs(),
        },
      })),
  };
}

const notOpen = () => new AppError('STORAGE', 'The workspace is not open. The first page says why and what to do.');
