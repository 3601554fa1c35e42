import { mustBeReckonable } from '#shared/domain/calendar/calendar-faults';
import type { JobId } from '#shared/domain/job/job-schema';
import type { AgedLeads } from '#shared/domain/lead-aging/aging-order-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { JobRunner } from '../jobs/job-runner';
import { WorkCancelledError, type Perform } from '../jobs/work';

interface Deps {
  /** Main's own dialog; the path it gives never leaves main. Null if the user thought better of it. */
  readonly chooseFile: () => Promise<string | null>;
  readonly perform: Perform;
  readonly runner: JobRunner;
  readonly newId: () => string;
}

/** Results that wait to be fetched. */
const MOST_KEPT = 3;

/** Ages of leads: a file is chosen and looked at, its columns are named, and a worker thread counts. */
export function createAgingHandlers({ chooseFile, perform, runner, newId }: Deps): ApiHandlers['aging'] {
  let chosen: { readonly token: string; readonly file: string } | null = null;
  const results = new Map<JobId, AgedLeads>();

  const keep = (id: JobId, aged: AgedLeads) => {
    results.set(id, aged);
    for (const old of [...results.keys()].slice(0, -MOST_KEPT)) results.delete(old);
  };

  return {
    choose: async () => {
      const file = await chooseFile();
      if (file === null) return null;
      const { leadsStart } = await perform({ kind: 'read-leads-start', file }, unattended());
      if (!leadsStart) throw new Error('looking at a file of leads gave nothing');
      chosen = { token: newId(), file };
      return { token: chosen.token, ...leadsStart };
    },
    start: ({ token, ...terms }) => {
      if (chosen?.token !== token) throw goneFile();
      mustBeReckonable(terms.calendar);
      const { file } = chosen;
      const job = runner.start('age-leads', async (options) => {
        const { aged } = await perform({ kind: 'age-leads', file, terms }, options);
        if (!aged) throw new Error('counting the ages of leads gave nothing');
        if (options.signal.aborted) throw new WorkCancelledError();
        keep(job.id, aged);
        return {};
      });
      return job;
    },
    result: ({ id }) => {
      const aged = results.get(id);
      if (!aged) throw new AppError('NOT_FOUND', 'This result is no longer there. Choose the file again.');
      return aged;
    },
  };
}

const goneFile = () => new AppError('NOT_FOUND', 'Another file has been chosen since. Choose this one again.');

const unattended = () => ({ onPhase: () => undefined, signal: new AbortController().signal });
