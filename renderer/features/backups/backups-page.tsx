import { FolderOpen, ShieldCheck } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { Backup } from '#shared/domain/workspace/workspace-schema';
import { formatWhen } from '../../lib/format-day';
import { startJob, useJobs } from '../../lib/jobs-store';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page, PageSection } from '../../ui/page';
import { reportRefusal } from '../../ui/report-refusal';
import './backups-page.css';
import { BackupRow } from './backup-row';
import { useBackups } from './backups-store';
import { RestoreDialog } from './restore-dialog';

/** Every kept copy of the workspace, with what it holds and a way back that can itself be undone. */
export function BackupsPage() {
  const { status, problem, backups, load, showFolder } = useBackups();
  const [restoring, setRestoring] = useState<Backup | null>(null);
  const finished = useJobs(
    (state) => state.jobs.filter((job) => job.kind === 'backup' && job.status === 'done').length,
  );
  const nowMs = useNowMs();
  useEffect(() => {
    // Also after each backup made by hand: `finished` is what tells of it.
    if (finished >= 0) void load();
  }, [load, finished]);

  if (status === 'failed') {
    return <FailedState title="The backups could not be read" message={problem} onRetry={() => void load()} />;
  }
  const [newest] = backups;
  return (
    <Page
      title="Backups"
      subtitle={newest ? `Newest ${formatWhen(newest.madeAtMs, nowMs)}` : 'None yet'}
      actions={
        <>
          <Button variant="ghost" icon={FolderOpen} onPress={() => void reportRefusal(showFolder)}>
            Show folder
          </Button>
          <Button
            variant="primary"
            icon={ShieldCheck}
            onPress={() => void reportRefusal(() => startJob({ kind: 'backup' }))}
          >
            Back up now
          </Button>
        </>
      }
    >
      <p className="backups__how">
        Rapport backs up by itself when something changed, and opens every copy to check it. Older copies thin out: the
        last ten stay, then one a day for two weeks, then one a month for a year.
      </p>
      <PageSection title="Kept copies">
        {status === 'loading' && <Loading label="Looking for backups" />}
        {status === 'ready' && backups.length === 0 && (
          <EmptyState title="No backup yet">The first one is made as soon as something has changed.</EmptyState>
        )}
        <ul className="backups__list">
          {backups.map((backup) => (
            <BackupRow key={backup.name} backup={backup} onRestore={() => setRestoring(backup)} />
          ))}
        </ul>
      </PageSection>
      {restoring && <RestoreDialog backup={restoring} onClose={() => setRestoring(null)} />}
    </Page>
  );
}
