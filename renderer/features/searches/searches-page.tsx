import './searches-page.css';

import { useNavigate } from '@tanstack/react-router';
import { Plus, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { SearchSummary } from '#shared/domain/search/search-schema';
import { formatWhen } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { DataTable, type DataColumn } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { CertificateList } from './certificate-list';
import { NewSearchDialog } from './new-search-dialog';
import { useSearches } from './searches-store';

interface Props {
  /** Engagement a new search is asked for; undefined if none is. */
  readonly newFor: string | undefined;
  readonly onAnswered: () => void;
}

/** Every search of every client in use. */
export function SearchesPage({ newFor, onAnswered }: Props) {
  const { status, problem, load } = useSearches();
  const [isCreating, setIsCreating] = useState(false);
  useEffect(() => {
    void load();
  }, [load]);

  if (status === 'failed') {
    return <FailedState title="Your searches could not be read" message={problem} onRetry={() => void load()} />;
  }
  const create = (
    <Button variant="primary" icon={Plus} onPress={() => setIsCreating(true)}>
      New search
    </Button>
  );
  return (
    <Page title="Hiring" subtitle="One search fills one post, from the role profile to the decision." actions={create}>
      {status === 'loading' ? <Loading label="Reading your searches" /> : <SearchTable />}
      <CertificateList />
      <NewSearchDialog
        isOpen={status === 'ready' && (isCreating || newFor !== undefined)}
        engagementId={newFor ?? null}
        onClose={() => {
          setIsCreating(false);
          if (newFor !== undefined) onAnswered();
        }}
      />
    </Page>
  );
}

function SearchTable() {
  const navigate = useNavigate();
  const searches = useSearches((state) => state.searches);
  const nowMs = useNowMs();
  if (searches.length === 0) {
    return (
      <EmptyState title="No search yet">
        Start one: write the profile of the role, seat the panel, and each seat gets its own questions. The shipped
        playbook for a VP of Marketing fills most of it in.
      </EmptyState>
    );
  }
  return (
    <DataTable
      label="Searches"
      columns={columnsAt(nowMs)}
      rows={searches}
      onOpen={({ id }) => void navigate({ to: `/hiring/${id}` })}
    />
  );
}

const columnsAt = (nowMs: number): readonly DataColumn<SearchSummary>[] => [
  {
    id: 'title',
    label: 'Search',
    render: ({ title, isSample, isIntact }) => (
      <span className="searches__title">
        {title.trim() || 'Search without a title'} {isSample && <Chip>Sample</Chip>}
        {!isIntact && (
          <Chip tone="bad" icon={TriangleAlert}>
            Damaged
          </Chip>
        )}
      </span>
    ),
  },
  { id: 'engagement', label: 'Engagement', render: ({ engagementName }) => engagementName },
  { id: 'seats', label: 'Seats', align: 'end', render: ({ seats }) => seats },
  { id: 'candidates', label: 'Candidates', align: 'end', render: ({ candidates }) => candidates },
  { id: 'changed', label: 'Changed', align: 'end', render: ({ updatedAtMs }) => formatWhen(updatedAtMs, nowMs) },
];
