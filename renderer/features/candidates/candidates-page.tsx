import './candidates-page.css';

import { UserPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { create } from 'zustand';

import { searchIdSchema } from '#shared/domain/search/search-schema';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { CandidateBoard } from './candidate-board';
import { CandidateTable } from './candidate-table';
import { followCandidates, loadCandidates, useCandidates } from './candidates-store';
import { NewCandidateDialog } from './new-candidate-dialog';

interface Props {
  readonly searchId: string;
}

type View = 'board' | 'list';
const views = [
  { id: 'board', label: 'Board' },
  { id: 'list', label: 'List' },
] as const;

/** Which view was used last, for as long as the app is open. */
const useView = create<{ readonly view: View }>()(() => ({ view: 'board' }));

/** The candidates of a search: where each stands and how far the interviews are, never how they went. */
export function CandidatesPage({ searchId }: Props) {
  const { status, problem, search } = useCandidates();
  const view = useView((state) => state.view);
  const [isAdding, setAdding] = useState(false);
  const id = searchIdSchema.parse(searchId);
  useEffect(() => {
    void loadCandidates(id);
    return followCandidates(id);
  }, [id]);

  if (status === 'failed') {
    return (
      <FailedState title="The candidates could not be read" message={problem} onRetry={() => void loadCandidates(id)} />
    );
  }
  return (
    <Page
      title="Candidates"
      subtitle="Scores stay sealed until every seat of a date has committed."
      actions={
        <>
          <Segmented
            label="Show as"
            isLabelHidden
            value={view}
            options={views}
            onChange={(chosen) => useView.setState({ view: chosen })}
          />
          <Button variant="primary" icon={UserPlus} onPress={() => setAdding(true)}>
            Add a candidate
          </Button>
        </>
      }
    >
      {status === 'loading' || search?.id !== id ? <Loading label="Reading the candidates" /> : <Content view={view} />}
      <NewCandidateDialog searchId={id} isOpen={isAdding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function Content({ view }: { readonly view: View }) {
  const isEmpty = useCandidates((state) => state.candidates.length === 0);
  if (!isEmpty) return view === 'board' ? <CandidateBoard /> : <CandidateTable />;
  return (
    <EmptyState title="No candidate yet">
      Add the first one. The kits should be locked before the first interview, so that all candidates are asked the
      same.
    </EmptyState>
  );
}
