import { useNavigate } from '@tanstack/react-router';
import { FileUp, Plus, Trash2, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import { formatWhen } from '../../lib/format-day';
import { startJob, useJobs } from '../../lib/jobs-store';
import { stageNames } from '../../lib/stage-names';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { PageSection } from '../../ui/page';
import { useEngagement } from './engagement-store';
import { NewAgreementDialog } from './new-agreement-dialog';
import { reportRefusal } from '../../ui/report-refusal';

/** The engagement's agreements; each opens its workshop. */
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

function AgreementItem({ agreement }: { readonly agreement: AgreementSummary }) {
  const navigate = useNavigate();
  const remove = useEngagement((state) => state.removeAgreement);
  const [isAsking, setIsAsking] = useState(false);
  const nowMs = useNowMs();
  const met = agreement.mustHaves.filter((mustHave) => mustHave.isMet).length;
  return (
    <li className="engagement-item">
      <button
        type="button"
        className="engagement-item__open"
        onClick={() => void navigate({ to: '/agreements/$agreementId', params: { agreementId: agreement.id } })}
      >
        <span className="engagement-item__title">{agreement.title}</span>
        <span className="engagement-item__meta">
          Draft, last at {stageNames[agreement.currentStage]}, {formatWhen(agreement.updatedAtMs, nowMs)}
        </span>
      </button>
      {agreement.isIntact ? (
        <span className="engagement-item__meta tabular">
          {met} of {agreement.mustHaves.length} must-haves
        </span>
      ) : (
        <Chip tone="bad" icon={TriangleAlert}>
          Damaged
        </Chip>
      )}
      <IconButton icon={Trash2} label={`Delete ${agreement.title}`} onPress={() => setIsAsking(true)} />
      <ConfirmDialog
        title={`Delete “${agreement.title}”?`}
        isOpen={isAsking}
        confirmLabel="Delete for good"
        isDanger
        onConfirm={() => void reportRefusal(() => remove(agreement.id))}
        onClose={() => setIsAsking(false)}
      >
        Everything written in this workshop goes with it. This cannot be undone; only a backup still holds it.
      </ConfirmDialog>
    </li>
  );
}
