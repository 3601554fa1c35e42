import type { JobRequest } from '#shared/domain/job/job-schema';
import { cancelJob, startJob } from '../../../../lib/jobs-store';
import { showToast } from '../../../../ui/toast';
import { flushSaves } from '../../workshop-store';

type JobId = Parameters<typeof cancelJob>[0];

/** Saves what is still waiting, then starts the export: a file never lacks the last words typed. */
export async function exportAgreement(request: JobRequest): Promise<void> {
  await tellRefusal(async () => {
    if (!(await flushSaves())) {
      showToast({ title: 'The last changes are not saved yet. Save them first, then export.', tone: 'bad' });
      return;
    }
    await startJob(request);
  });
}

export const stopExport = (id: JobId): Promise<void> => tellRefusal(() => cancelJob(id));

async function tellRefusal(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    showToast({ title: error instanceof Error ? error.message : String(error), tone: 'bad' });
  }
}
