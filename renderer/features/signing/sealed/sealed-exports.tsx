import { Download } from 'lucide-react';

import type { JobRequest } from '#shared/domain/job/job-schema';
import type { RevisionView } from '#shared/domain/signing/room-schema';
import { startJob, useJobs } from '../../../lib/jobs-store';
import { Button } from '../../../ui/button';
import { reportRefusal } from '../../../ui/report-refusal';

/** The files of a sealed revision. */
export function SealedExports({ revision: { id: revisionId } }: { readonly revision: RevisionView }) {
  const running = useJobs((state) => state.jobs)
    .filter(({ status }) => status === 'running')
    .map(({ kind }) => kind);
  const start = (request: JobRequest) => void reportRefusal(() => startJob(request));
  return (
    <div className="signing-view__actions">
      <Button
        variant="primary"
        icon={Download}
        isPending={running.includes('export-revision-pdf')}
        onPress={() => start({ kind: 'export-revision-pdf', revisionId })}
      >
        Export sealed PDF
      </Button>
      <Button
        icon={Download}
        isPending={running.includes('export-revision-deck')}
        onPress={() => start({ kind: 'export-revision-deck', revisionId, layout: 'standard' })}
      >
        Export slides
      </Button>
    </div>
  );
}
