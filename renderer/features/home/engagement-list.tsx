import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { PageSection } from '../../ui/page';
import { showToast } from '../../ui/toast';
import { useHome } from './home-store';
import { NewEngagementDialog } from './new-engagement-dialog';

/** Every client, those in use first; archived ones fold away below. */
export function EngagementList() {
  const engagements = useHome((state) => state.engagements);
  const [isCreating, setIsCreating] = useState(false);
  const active = engagements.filter((engagement) => engagement.archivedAtMs === null);
  const archived = engagements.filter((engagement) => engagement.archivedAtMs !== null);
  const create = <Button onPress={() => setIsCreating(true)}>New engagement</Button>;
  return (
    <PageSection title="Engagements" aside={active.length > 0 && create}>
      {active.length === 0 ? (
        <EmptyState title="No engagement yet" action={create}>
          An engagement holds one client company: its people and its agreements. Create one to start a workshop.
        </EmptyState>
      ) : (
        <ul className="home-list">
          {active.map((engagement) => (
            <EngagementRow key={engagement.id} engagement={engagement} />
          ))}
        </ul>
      )}
      {archived.length > 0 && (
        <Disclosure title={`Archived (${archived.length})`}>
          <ul className="home-list">
            {archived.map((engagement) => (
              <EngagementRow key={engagement.id} engagement={engagement} />
            ))}
          </ul>
        </Disclosure>
      )}
      <NewEngagementDialog isOpen={isCreating} onClose={() => setIsCreating(false)} />
    </PageSection>
  );
}

function EngagementRow({ engagement }: { readonly engagement: Engagement }) {
  const navigate = useNavigate();
  const restore = useHome((state) => state.restoreEngagement);
  return (
    <li className="home-row">
      <button
        type="button"
        className="home-row__open"
        onClick={() => void navigate({ to: '/engagements/$engagementId', params: { engagementId: engagement.id } })}
      >
        <span className="home-row__title">{engagement.name}</span>{' '}
        <span className="home-row__client">{engagement.industry}</span>
      </button>
      {engagement.isSample && <Chip>Sample</Chip>}
      {engagement.archivedAtMs !== null && (
        <Button
          size="small"
          aria-label={`Restore ${engagement.name}`}
          onPress={() =>
            void restore(engagement.id).then(
              () => showToast({ title: `${engagement.name} is back among your engagements`, tone: 'good' }),
              (error: unknown) =>
                showToast({ title: String(error instanceof Error ? error.message : error), tone: 'bad' }),
            )
          }
        >
          Restore
        </Button>
      )}
    </li>
  );
}
