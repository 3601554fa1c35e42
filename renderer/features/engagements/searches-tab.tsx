import { useNavigate } from '@tanstack/react-router';
import { Plus, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';

import type { SearchSummary } from '#shared/domain/search/search-schema';
import { formatWhen } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { PageSection } from '../../ui/page';
import { reportRefusal } from '../../ui/report-refusal';
import { useEngagement } from './engagement-store';

/** The engagement's searches; each opens at its profile. */
export function SearchesTab() {
  const navigate = useNavigate();
  const engagement = useEngagement((state) => state.engagement);
  const searches = useEngagement((state) => state.searches);
  if (!engagement) return null;
  const isArchived = engagement.archivedAtMs !== null;
  const begin = (
    <Button
      icon={Plus}
      variant="primary"
      onPress={() => void navigate({ to: '/hiring', search: { new: engagement.id } })}
    >
      New search
    </Button>
  );
  return (
    <PageSection title="Searches" aside={!isArchived && begin}>
      {isArchived ? (
        <EmptyState title="This engagement is archived">Restore it to see and change its searches.</EmptyState>
      ) : searches.length === 0 ? (
        <EmptyState title="No search yet">
          Start one to fill a post: what marketing and sales promised each other can become the outcomes of the role.
        </EmptyState>
      ) : (
        <ul className="engagement-list">
          {searches.map((search) => (
            <SearchItem key={search.id} search={search} />
          ))}
        </ul>
      )}
    </PageSection>
  );
}

function SearchItem({ search }: { readonly search: SearchSummary }) {
  const navigate = useNavigate();
  const remove = useEngagement((state) => state.removeSearch);
  const [isAsking, setIsAsking] = useState(false);
  const nowMs = useNowMs();
  const title = search.title.trim() || 'Search without a title';
  return (
    <li className="engagement-item">
      <button
        type="button"
        className="engagement-item__open"
        onClick={() => void navigate({ to: `/hiring/${search.id}` })}
      >
        <span className="engagement-item__title">{title}</span>
        <span className="engagement-item__meta">
          {count(search.seats, 'seat')}, {count(search.candidates, 'candidate')}, changed{' '}
          {formatWhen(search.updatedAtMs, nowMs)}
        </span>
      </button>
      {!search.isIntact && (
        <Chip tone="bad" icon={TriangleAlert}>
          Damaged
        </Chip>
      )}
      <IconButton icon={Trash2} label={`Delete ${title}`} onPress={() => setIsAsking(true)} />
      <ConfirmDialog
        title={`Delete “${title}”?`}
        isOpen={isAsking}
        confirmLabel="Delete for good"
        isDanger
        onConfirm={() => {
          setIsAsking(false);
          void reportRefusal(() => remove(search.id));
        }}
        onClose={() => setIsAsking(false)}
      >
        Its profile, panel and kits go with it. This cannot be undone; only a backup still holds them. A search that has
        candidates is not deleted: erase each of them first.
      </ConfirmDialog>
    </li>
  );
}

const count = (amount: number, one: string) => `${amount} ${one}${amount === 1 ? '' : 's'}`;
