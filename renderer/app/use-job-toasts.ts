import { useEffect } from 'react';

import { onEvent } from '../lib/api';
import { revealJob } from '../lib/jobs-store';
import { showToast } from '../ui/toast';
import { jobNames, jobOutcome } from './job-names';
import { tellRefusal } from '../ui/report-refusal';

/** Says in a corner when long work has ended. */
export function useJobToasts(): void {
  useEffect(
    () =>
      onEvent('jobChanged', (job) => {
        // Its page shows what came of it, or why nothing did.
        if (job.kind === 'age-leads') return;
        if (job.status === 'done') {
          const canShow = job.fileName !== null;
          showToast({
            title: `${jobNames[job.kind]} ready`,
            description: jobOutcome(job),
            tone: 'good',
            ...(canShow && {
              action: { label: 'Show in folder', onPress: () => void revealJob(job.id).catch(tellRefusal) },
            }),
          });
        }
        if (job.status === 'failed') {
          showToast({ title: `${jobNames[job.kind]} did not work`, description: jobOutcome(job), tone: 'bad' });
        }
      }),
    [],
  );
}
