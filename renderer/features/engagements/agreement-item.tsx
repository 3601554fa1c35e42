import { useNavigate } from '@tanstack/react-router';
import { Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';

import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import { agreementPath, agreementState, waitingWords } from '../../lib/agreement-state';
import { formatWhen } from '../../lib/format-day';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { useNowMs } from '../../lib/use-now';
import { Chip } from '../../ui/chip';
import { IconButton } from '../../ui/icon-button';
import { LosingDialog } from '../../ui/losing-dialog';
import { useEngagement } from './engagement-store';
import { whatGoesWith } from './what-goes';

interface Props {
  readonly agreement: AgreementSummary;
}

/** One agreement of the engagement: what it is, how far it is, and a way to delete it. */
export function AgreementItem({ agreement }: Props) {
  const navigate = useNavigate();
  const nowMs = useNowMs();
  return (
    <li className="engagement-item">
      <button
        type="button"
        className="engagement-item__open"
        onClick={() => void navigate({ to: agreementPath(agreement) })}
      >
        <span className="engagement-item__title">{agreement.title}</span>
        <span className="engagement-item__meta">{progressOf(agreement, nowMs)}</span>
      </button>
      <Standing agreement={agreement} />
      <RemoveAgreement agreement={agreement} />
    </li>
  );
}

function progressOf({ status, currentStage, updatedAtMs, waitingFor }: AgreementSummary, nowMs: number): string {
  const when = formatWhen(updatedAtMs, nowMs);
  switch (status) {
    case 'draft':
      return `Draft, last at ${stageNames[currentStage]}, ${when}`;
    case 'signing':
      return waitingWords(waitingFor);
    case 'sealed':
      return `Signed and sealed, last changed ${when}`;
    case 'amending':
      return `Amendment, last at ${stageNames[currentStage]}, ${when}`;
  }
}

function Standing({ agreement: { status, mustHaves, isIntact } }: Props) {
  if (!isIntact) {
    return (
      <Chip tone="bad" icon={TriangleAlert}>
        Damaged
      </Chip>
    );
  }
  if (status !== 'draft') return <Chip tone={agreementState(status).tone}>{agreementState(status).label}</Chip>;
  return (
    <span className="engagement-item__meta tabular">
      {mustHaves.filter(({ isMet }) => isMet).length} of {mustHaves.length} must-haves
    </span>
  );
}

function RemoveAgreement({ agreement: { id, title, status } }: Props) {
  const remove = useEngagement((state) => state.removeAgreement);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <IconButton icon={Trash2} label={`Delete ${title}`} onPress={() => setIsAsking(true)} />
      <LosingDialog
        title={status === 'draft' ? `Delete “${title}”?` : `Delete “${title}” and everything signed in it?`}
        isOpen={isAsking}
        confirmLabel={status === 'draft' ? 'Delete for good' : 'Delete what was signed'}
        lossLabel="Lose it and delete"
        onConfirm={(acceptsLoss) => remove(id, acceptsLoss)}
        onClose={() => setIsAsking(false)}
      >
        {whatGoesWith(status)}
      </LosingDialog>
    </>
  );
}
