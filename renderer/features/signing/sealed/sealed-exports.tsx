import { Download, Ellipsis } from 'lucide-react';

import type { JobRequest } from '#shared/domain/job/job-schema';
import type { RevisionView, SigningRoom } from '#shared/domain/signing/room-schema';
import { startJob, useJobs } from '../../../lib/jobs-store';
import { Button } from '../../../ui/button';
import { MenuButton } from '../../../ui/menu';
import { reportRefusal } from '../../../ui/report-refusal';

interface Props {
  readonly room: SigningRoom;
  readonly revision: RevisionView;
}

const others = [
  { id: 'export-handout', label: 'Handout' },
  { id: 'export-markdown', label: 'Markdown' },
  { id: 'export-agreement', label: 'Agreement file' },
  { id: 'export-ics', label: 'Meetings for a calendar' },
] as const;

/** The files of a sealed revision. */
export function SealedExports({ room: { agreementId }, revision: { id: revisionId } }: Props) {
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
      <MenuButton
        label="More files"
        icon={Ellipsis}
        variant="secondary"
        items={others}
        onAction={(id) => {
          const other = others.find((one) => one.id === id);
          if (other) start({ kind: other.id, agreementId });
        }}
      />
    </div>
  );
}
