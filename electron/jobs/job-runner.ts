import path from 'node:path';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { DeckReport } from '#shared/domain/deck/deck-schema';
import { jobIdSchema, type JobId, type JobKind, type JobState } from '#shared/domain/job/job-schema';
import { AppError } from '#shared/kernel/errors';
import { WorkCancelledError, type WorkOptions } from './work';

/** What a job came to. */
export interface JobOutcome {
  /** Absolute path of the written file, if it wrote one. */
  readonly file?: string;
  readonly report?: DeckReport | null;
  readonly agreementId?: AgreementId;
}

export type RunJob = (options: WorkOptions) => Promise<JobOutcome>;

export interface JobRunner {
  /** Begins at once and returns the state at the start. */
  readonly start: (kind: JobKind, run: RunJob) => JobState;
  /** Asks the job to stop; it tells `cancelled` when it has. @throws {AppError} NOT_FOUND */
  readonly cancel: (id: JobId) => void;
  /** Newest first, the last 50. */
  readonly list: () => JobState[];
  /** Path of the file a finished job wrote. @throws {AppError} NOT_FOUND */
  readonly fileOf: (id: JobId) => string;
  /** Cancels what runs and resolves when all has stopped. */
  readonly end: () => Promise<void>;
}

interface Deps {
  readonly newId: () => string;
  readonly nowMs: () => number;
  readonly onChange: (state: JobState) => void;
}

interface Job {
  state: JobState;
  file: string | null;
  toldAtMs: number;
  readonly abort: AbortController;
  ended: Promise<void>;
}

const mostRemembered = 50;
/** Progress is told at most this often; the end always. */
const tellEveryMs = 100;

const unexpected = 'Something went wrong and no file was written. Your work is saved; try again.';

/** Keeps the jobs of this start of the app. A job that fails never takes anything else with it. */
export function createJobRunner({ newId, nowMs, onChange }: Deps): JobRunner {
  const jobs = new Map<JobId, Job>();

  const change = (job: Job, patch: Partial<JobState>) => {
    job.state = { ...job.state, ...patch };
    const isProgress = job.state.status === 'running';
    if (isProgress && nowMs() - job.toldAtMs < tellEveryMs) return;
    job.toldAtMs = nowMs();
    onChange(job.state);
  };

  const carryOut = async (job: Job, run: RunJob) => {
    try {
      const outcome = await run({ signal: job.abort.signal, onPhase: (phase) => change(job, phase) });
      job.file = outcome.file ?? null;
      change(job, {
        status: 'done',
        phase: 'Done',
        fraction: 1,
        fileName: outcome.file === undefined ? null : path.basename(outcome.file),
        report: outcome.report ?? null,
        agreementId: outcome.agreementId ?? null,
      });
    } catch (cause) {
      change(job, failure(cause));
    }
  };

  const mustFind = (id: JobId): Job => {
    const job = jobs.get(id);
    if (!job) throw new AppError('NOT_FOUND', 'This job is no longer known. Start it again.');
    return job;
  };

  return {
    start: (kind, run) => {
      const state = startState(jobIdSchema.parse(newId()), kind);
      const job: Job = { state, file: null, toldAtMs: 0, abort: new AbortController(), ended: Promise.resolve() };
      jobs.set(state.id, job);
      forgetOldest(jobs);
      job.ended = carryOut(job, run);
      return job.state;
    },
    cancel: (id) => mustFind(id).abort.abort(),
    list: () => [...jobs.values()].map(({ state }) => state).toReversed(),
    fileOf: (id) => {
      const { file } = mustFind(id);
      if (file === null) throw new AppError('NOT_FOUND', 'This job wrote no file.');
      return file;
    },
    end: async () => {
      for (const { abort } of jobs.values()) abort.abort();
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
}

const startState = (id: JobId, kind: JobKind): JobState => ({
  id,
  kind,
  status: 'running',
  phase: 'Starting',
  fraction: 0,
  fileName: null,
  message: null,
  report: null,
  agreementId: null,
});

function failure(cause: unknown): Partial<JobState> {
  if (cause instanceof WorkCancelledError) return { status: 'cancelled', phase: 'Cancelled' };
  if (cause instanceof AppError) return { status: 'failed', phase: 'Failed', message: cause.message };
  console.error('a job failed', cause);
  return { status: 'failed', phase: 'Failed', message: unexpected };
}

/** Running ones stay, however many there are. */
function forgetOldest(jobs: Map<JobId, Job>): void {
  for (const [id, { state }] of jobs) {
    if (jobs.size <= mostRemembered) return;
    if (state.status !== 'running') jobs.delete(id);
  }
}
