import { useNavigate } from '@tanstack/react-router';
import { Archive, ArchiveRestore, Ellipsis, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';

import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import { LosingDialog } from '../../ui/losing-dialog';
import { MenuButton } from '../../ui/menu';
import { showToast } from '../../ui/toast';
import { useEngagement } from './engagement-store';
import { reportRefusal } from '../../ui/report-refusal';
import { whatGoesWithEngagement } from './what-goes';

interface Props {
  readonly engagement: Engagement;
}

/** Archive, restore, delete and, for the sample company, reset. What cannot be undone asks first. */
export function EngagementActions({ engagement }: Props) {
  const [asking, setAsking] = useState<'remove' | 'reset' | null>(null);
  const { archive, restore } = useEngagement();
  const isArchived = engagement.archivedAtMs !== null;
  const archiveWithUndo = async () => {
    await archive();
    showToast({
      title: `${engagement.name} is archived`,
      action: { label: 'Undo', onPress: () => void reportRefusal(restore) },
    });
  };
  const items = [
    ...(engagement.isSample ? [{ id: 'reset', label: 'Reset the sample company', icon: RotateCcw }] : []),
    isArchived
      ? { id: 'restore', label: 'Restore from the archive', icon: ArchiveRestore }
      : { id: 'archive', label: 'Archive', icon: Archive },
    { id: 'remove', label: 'Delete for good…', icon: Trash2, isDanger: true },
  ];
  return (
    <>
      <MenuButton
        label="Engagement actions"
        icon={Ellipsis}
        items={items}
        onAction={(id) => {
          if (id === 'archive') void reportRefusal(archiveWithUndo);
          else if (id === 'restore') void reportRefusal(restore);
          else if (id === 'reset' || id === 'remove') setAsking(id);
        }}
      />
      <RemoveDialog engagement={engagement} isOpen={asking === 'remove'} onClose={() => setAsking(null)} />
      <ResetDialog isOpen={asking === 'reset'} onClose={() => setAsking(null)} />
    </>
  );
}

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function RemoveDialog({ engagement, isOpen, onClose }: DialogProps & Props) {
  const navigate = useNavigate();
  const remove = useEngagement((state) => state.remove);
  const agreements = useEngagement((state) => state.agreements);
  // Agreements of an archived engagement are not listed.
  const closed = engagement.archivedAtMs === null ? agreements.filter(({ status }) => status !== 'draft').length : null;
  const confirm = async (acceptsLoss: boolean) => {
    await remove(acceptsLoss);
    onClose();
    showToast({ title: `${engagement.name} was deleted` });
    await navigate({ to: '/' });
  };
  return (
    <LosingDialog
      title={`Delete ${engagement.name} for good?`}
      isOpen={isOpen}
      confirmLabel="Delete for good"
      lossLabel="Lose it and delete"
      onConfirm={confirm}
      onClose={onClose}
    >
      {whatGoesWithEngagement(closed)}
    </LosingDialog>
  );
}

function ResetDialog({ isOpen, onClose }: DialogProps) {
  const navigate = useNavigate();
  const { resetSample, load } = useEngagement();
  const confirm = async (acceptsLoss: boolean) => {
    const sample = await resetSample(acceptsLoss);
    onClose();
    await load(sample.id);
    showToast({ title: 'The sample company is as it shipped', tone: 'good' });
    await navigate({ to: '/engagements/$engagementId', params: { engagementId: sample.id } });
  };
  return (
    <LosingDialog
      title="Reset the sample company?"
      isOpen={isOpen}
      confirmLabel="Reset"
      lossLabel="Lose it and reset"
      onConfirm={confirm}
      onClose={onClose}
    >
      Everything you changed or signed in the sample company is replaced by what shipped. It is not reset while it has
      candidates you added: erase each of them first. Your own engagements are not touched.
    </LosingDialog>
  );
}
