import { create } from 'zustand';

import type { JobId, JobRequest, JobState } from '#shared/domain/job/job-schema';
import { api, onEvent } from './api';

interface JobsState {
  /** Running and finished long work of this session, newest first. */
  readonly jobs: readonly JobState[];
  /** Jobs the user has taken out of the tray. */
  readonly dismissed: ReadonlySet<JobId>;
}

/** Long work: exports, imports, backups. Main tells of every change; this is what it told last. */
export const useJobs = create<JobsState>()(() => ({ jobs: [], dismissed: new Set() }));

/** @returns null if the user cancelled the file dialog. @throws {AppError} if it cannot start. */
export async function startJob(request: JobRequest): Promise<JobState | null> {
  const job = await api.jobs.start(request);
  if (job) keepStarted(job);
  return job;
}

/** Shows a job that another call than `jobs.start` has begun. */
export function keepStarted(job: JobState): void {
  // A quick job may have told of its end before the call that started it returned.
  keepMissing(job);
}

/** Resolves with the last state of a job that is in the store. */
export function whenEnded(id: JobId): Promise<JobState> {
  const ended = () => useJobs.getState().jobs.find((job) => job.id === id && job.status !== 'running');
  return new Promise((resolve) => {
    const now = ended();
    if (now) return resolve(now);
    const stop = useJobs.subscribe(() => {
      const job = ended();
      if (!job) return;
      stop();
      resolve(job);
    });
  });
}

export const cancelJob = (id: JobId): Promise<void> => api.jobs.cancel({ id });

/** Shows the written file in the system's file manager. */
export const revealJob = (id: JobId): Promise<void> => api.jobs.reveal({ id });

export function dismissJob(id: JobId): void {
  useJobs.setState(({ dismissed }) => ({ dismissed: new Set([...dismissed, id]) }));
}

/** Keeps the store up to date from now on. @returns a function that stops. */
export const followJobs = (): (() => void) => onEvent('jobChanged', keepJob);

/** Fetches what was under way before the page was there. @throws {AppError} while there is no workspace. */
export async function loadJobs(): Promise<void> {
  const jobs = await api.jobs.list();
  jobs.forEach(keepMissing);
}

function keepJob(job: JobState): void {
  useJobs.setState(({ jobs }) => ({
    jobs: jobs.some(({ id }) => id === job.id)
      ? jobs.map((known) => (known.id === job.id ? job : known))
      : [job, ...jobs],
  }));
}

function keepMissing(job: JobState): void {
  if (!useJobs.getState().jobs.some(({ id }) => id === job.id)) keepJob(job);
}
