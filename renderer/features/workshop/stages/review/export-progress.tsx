import { X } from 'lucide-react';

import type { JobState } from '#shared/domain/job/job-schema';
import { IconButton } from '../../../../ui/icon-button';
import { ProgressBar } from '../../../../ui/progress-bar';
import { stopExport } from './export-actions';

/** How far an export is, and a way to stop it. */
export function ExportProgress({ job }: { readonly job: JobState }) {
  return (
    <div className="exports__progress">
      <ProgressBar label={job.phase === '' ? 'Writing' : job.phase} fraction={job.fraction} />
      <IconButton size="small" icon={X} label="Cancel the export" onPress={() => void stopExport(job.id)} />
    </div>
  );
}
