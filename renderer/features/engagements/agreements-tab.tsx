import { FileUp, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';

import { startJob, useJobs } from '../../lib/jobs-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PageSection } from '../../ui/page';
import { AgreementItem } from './agreement-item';
import { useEngagement } from './engagement-store';
import { NewAgreementDialog } from './new-agreement-dialog';
import { reportRefusal } from '../../ui/report-refusal';

/** The engagement's agreements; each opens its workshop or, once closed, its signing. */
export function AgreementsTab() {
  const agreements = useEngagement((state) => state.agreements);
  const engagement = useEngagement((state) => state.engagement);
  const [isCreating, setIsCreating] = useState(false);
  useReloadAfterImport();
  if (!engagement) return null;
  const actions = (
    <div className="row">
      <Button
        icon={FileUp}
        variant="ghost"
        onPress={() => void reportRefusal(() => startJob({ kind: 'import-agreement', engagementId: engagement.id }))}
      >
        Import…
      </Button>
      <Button icon={Plus} variant="primary" onPress={() => setIsCreating(true)}>
        New agreement
      </Button>
    </div>
  );
  return (
    <PageSection title="Agreements" aside={actions}>
      {engagement.archivedAtMs !== null ? (
        <EmptyState title="This engagement is archived">Restore it to see and change its agreements.</EmptyState>
      ) : agreements.length === 0 ? (
        <EmptyState title="No agreement yet">
          Start one: the workshop leads from who is in the room to a page both sides can sign.
        </EmptyState>
      ) : (
        <ul className="engagement-list">
          {agreements.map((agreement) => (
            <AgreementItem key={agreement.id} agreement={agreement} />
          ))}
        </ul>
      )}
      <NewAgreementDialog isOpen={isCreating} onClose={() => setIsCreating(false)} />
    </PageSection>
  );
}

/** An import runs as a job; when it is done its agreement belongs in the list. */
function useReloadAfterImport() {
  const imported = useJobs(
    (state) => state.jobs.filter((job) => job.kind === 'import-agreement' && job.status === 'done').length,
  );
  const id = useEngagement((state) => state.engagement?.id);
  const load = useEngagement((state) => state.load);
  useEffect(() => {
    if (id && imported > 0) void load(id);
  }, [id, imported, load]);
}
