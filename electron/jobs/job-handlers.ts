import type { AgreementFile } from '#shared/domain/agreement/agreement-file';
import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { JobRequest } from '#shared/domain/job/job-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { prepareAgreementExport } from './agreement-exports';
import { fileKinds, type FileKind } from './file-kinds';
import { isHiringExport, prepareHiringExport, type DeskApi } from './hiring-exports';
import type { JobRunner, RunJob } from './job-runner';
import type { PreparedExport } from './prepared-export';
import { WorkCancelledError, type Exported, type Perform, type WorkRequest } from './work';
import { writeDurably } from './write-durably';

/** The workspace as jobs need it: read when a job starts, so that an export holds one moment of the agreement. */
export interface JobSource {
  /** @throws {AppError} NOT_FOUND, or STORAGE if its text is damaged. */
  readonly load: (id: AgreementId) => Exported;
  /** @throws {AppError} NOT_FOUND if the engagement is gone. */
  readonly add: (engagementId: string, file: AgreementFile) => AgreementId;
  /** The calls of the desk, checked like those of its window. Their refusals say what is sealed. */
  readonly desk: () => DeskApi;
  readonly backupOrder: () => Extract<WorkRequest, { kind: 'backup' }>;
}

interface Deps {
  readonly source: JobSource;
  readonly runner: JobRunner;
  readonly perform: Perform;
  /** Main's own dialogs; null if the user thought better of it. */
  readonly askWhereToSave: (suggestedName: string, kind: FileKind) => Promise<string | null>;
  readonly askWhatToOpen: (kind: FileKind) => Promise<string | null>;
  readonly reveal: (file: string) => void;
}

type ExportRequest = Exclude<JobRequest, { kind: 'import-agreement' | 'backup' }>;

export function createJobHandlers(deps: Deps): ApiHandlers['jobs'] {
  const { source, runner, perform } = deps;

  const prepare = async (request: ExportRequest): Promise<PreparedExport> =>
    isHiringExport(request)
      ? await prepareHiringExport(source.desk(), request)
      : prepareAgreementExport(request, source.load(request.agreementId));

  const startExport = async (request: ExportRequest) => {
    const { fileName } = await prepare(request);
    const file = await deps.askWhereToSave(fileName, fileKinds[request.kind]);
    if (file === null) return null;
    // Read again: the dialog may have stood open for a while.
    const { work } = await prepare(request);
    return runner.start(request.kind, exportTo(file, work, perform));
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

function exportTo(file: string, work: WorkRequest, perform: Perform): RunJob {
  return async (options) => {
    const { bytes, report } = await perform(work, options);
    if (!bytes) throw new Error(`the work ${work.kind} gave no file`);
    if (options.signal.aborted) throw new WorkCancelledError();
    options.onPhase({ phase: 'Writing the file', fraction: 0.95 });
    await writeDurably(file, bytes);
    return { file, report };
  };
}
