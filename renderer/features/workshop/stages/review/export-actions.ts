import type { JobRequest } from '#shared/domain/job/job-schema';
import { cancelJob, startJob } from '../../../../lib/jobs-store';
import { reportRefusal } from '../../../../ui/report-refusal';
import { showToast } from '../../../../ui/toast';
import { flushSaves } from '../../workshop-store';

type JobId = Parameters<typeof cancelJob>[0];

/** Saves what is still waiting, then starts the export: a file never lacks the last words typed. */
export async function exportAgreement(request: JobRequest): Promise<void> {
  await reportRefusal(async () => {
    if (!(await flushSaves())) {
      showToast({ title: 'The last changes are not saved yet. Save them first, then export.', tone: 'bad' });
      return;
    }
    await startJob(request);
  });
}

export const stopExport = (id: JobId): Promise<void> => reportRefusal(() => cancelJob(id));
