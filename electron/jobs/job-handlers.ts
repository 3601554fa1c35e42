import path from 'node:path';

import type { AgreementFile } from '#shared/domain/agreement/agreement-file';
import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { JobRequest } from '#shared/domain/job/job-schema';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { ImportShelf } from '../library-file/import-shelf';
import { prepareAgreementExport } from './agreement-exports';
import { fileKinds, type FileKind } from './file-kinds';
import { isHiringExport, prepareHiringExport, type DeskApi } from './hiring-exports';
import type { JobRunner, RunJob } from './job-runner';
import { isLibraryExport, prepareLibraryExport, type LibraryApi } from './library-exports';
import type { PreparedExport } from './prepared-export';
import { prepareReviewExport, type ReviewApi } from './review-exports';
import {
  isSigningExport,
  prepareSigningExport,
  type RevisionSource,
  type SigningExportRequest,
} from './signing-exports';
import { isWorkshopExport, prepareWorkshopExport, type WorkshopApi } from './workshop-exports';
import { WorkCancelledError, type Exported, type Perform, type WorkRequest } from './work';
import { writeDurably } from './write-durably';

/** An agreement as it can be exported: of a closed one the frozen content, not what the client is called by now. */
export interface LoadedAgreement extends Exported {
  /** The revision that froze it; null while it is being written. */
  readonly revisionId: RevisionId | null;
}

/** The workspace as jobs need it: read when a job starts, so that an export holds one moment of the agreement. */
export interface JobSource {
  /** @throws {AppError} NOT_FOUND, or STORAGE if its text is damaged. */
  readonly load: (id: AgreementId) => LoadedAgreement;
  /** @throws {AppError} NOT_FOUND if the engagement is gone. */
  readonly add: (engagementId: string, file: AgreementFile) => AgreementId;
  /** The calls of the desk, checked like those of its window. Their refusals say what is sealed. */
  readonly desk: () => DeskApi & LibraryApi & WorkshopApi & ReviewApi;
  readonly revisions: RevisionSource;
  readonly backupOrder: () => Extract<WorkRequest, { kind: 'backup' }>;
}

interface Deps {
  readonly source: JobSource;
  readonly runner: JobRunner;
  readonly perform: Perform;
  /** Files that were read to be imported into the library. */
  readonly importShelf: ImportShelf;
  /** Main's own dialogs; null if the user thought better of it. */
  readonly askWhereToSave: (suggestedName: string, kind: FileKind) => Promise<string | null>;
  readonly askWhatToOpen: (kind: FileKind) => Promise<string | null>;
  readonly reveal: (file: string) => void;
}

type ExportRequest = Exclude<JobRequest, { kind: 'import-agreement' | 'backup' }>;

export function createJobHandlers(deps: Deps): ApiHandlers['jobs'] {
  const { source, runner, perform } = deps;

  const prepareSigning = (request: SigningExportRequest) => prepareSigningExport(source.revisions, request);

  const prepare = async (request: ExportRequest): Promise<PreparedExport> => {
    if (isHiringExport(request)) return await prepareHiringExport(source.desk(), request);
    if (isSigningExport(request)) return prepareSigning(request);
    if (isLibraryExport(request))
      return await prepareLibraryExport({ desk: source.desk, shelf: deps.importShelf }, request);
    if (request.kind === 'export-review') return await prepareReviewExport(source.desk(), request);
    if (isWorkshopExport(request)) return await prepareWorkshopExport(source.desk(), request);
    const { revisionId, ...exported } = source.load(request.agreementId);
    // The slides of a closed agreement carry its signatures.
    if (request.kind === 'export-deck' && revisionId !== null) {
      return prepareSigning({ kind: 'export-revision-deck', revisionId, layout: request.layout });
    }
    return prepareAgreementExport(request, exported);
  };

  const startExport = async (request: ExportRequest) => {
    const { fileName, fileKind } = await prepare(request);
    const file = await deps.askWhereToSave(fileName, fileKind);
    if (file === null) return null;
    // Read again: the dialog may have stood open for a while.
    const prepared = await prepare(request);
    return runner.start(request.kind, exportTo(file, prepared, perform));
  };

  const startImport = async (engagementId: string) => {
    const file = await deps.askWhatToOpen(fileKinds['import-agreement']);
    if (file === null) return null;
    return runner.start('import-agreement', async (options) => {
      const { agreement } = await perform({ kind: 'read-agreement', file }, options);
      if (!agreement) throw new Error('reading an agreement gave none');
      if (options.signal.aborted) throw new WorkCancelledError();
      return { agreementId: source.add(engagementId, agreement) };
    });
  };

  return {
    start: (request) => {
      if (request.kind === 'import-agreement') return startImport(request.engagementId);
      if (request.kind !== 'backup') return startExport(request);
      return runner.start('backup', async (options) => {
        await perform(source.backupOrder(), options);
        return {};
      });
    },
    cancel: ({ id }) => runner.cancel(id),
    list: () => runner.list(),
    reveal: ({ id }) => deps.reveal(runner.fileOf(id)),
  };
}

function exportTo(file: string, prepared: PreparedExport, perform: Perform): RunJob {
  return async (options) => {
    const { bytes, report } = 'work' in prepared ? await perform(prepared.work, options) : asStored(prepared.bytes);
    if (!bytes) throw new Error(`the work for ${path.basename(file)} gave no file`);
    if (options.signal.aborted) throw new WorkCancelledError();
    options.onPhase({ phase: 'Writing the file', fraction: 0.95 });
    await writeDurably(file, bytes);
    takeDown(() => prepared.onWritten?.(bytes));
    return { file, report };
  };
}

const asStored = (bytes: Uint8Array) => ({ bytes, report: null });

/** The file stands by now, and whoever asked for it must hear so. */
function takeDown(log: () => void): void {
  try {
    log();
  } catch (cause) {
    console.error('an export could not be logged', cause);
    throw new AppError(
      'STORAGE',
      'The file is written, but the log could not take it down. Look at the workspace’s disk, then export again.',
    );
  }
}
