import { useEffect, useMemo } from 'react';

import { searchIdSchema } from '#shared/domain/search/search-schema';
import type { Comparison } from '#shared/domain/debrief/debrief-schema';
import { EmptyState } from '../../../ui/empty-state';
import { FailedState } from '../../../ui/failed-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ScoreLegend } from '../score-legend';
import { ComparabilityNotice } from './comparability-notice';
import { CompareExports } from './compare-exports';
import { CompareTable } from './compare-table';
import { comparedOf } from './compared';
import { followComparison, loadComparison, useCompare } from './compare-store';

interface Props {
  readonly searchId: string;
}

/** All candidates of a search side by side, as far as their scores are open. */
export function ComparePage({ searchId }: Props) {
  const { status, problem, searchId: openedId, comparison } = useCompare();
  useEffect(() => {
    const id = searchIdSchema.parse(searchId);
    void loadComparison(id);
    return followComparison(id);
  }, [searchId]);

  if (status === 'failed') {
    return (
      <FailedState
        title="The candidates could not be compared"
        message={problem}
        onRetry={() => void loadComparison(searchIdSchema.parse(searchId))}
      />
    );
  }
  if (status === 'loading' || openedId !== searchId || !comparison) return <Loading label="Reading the candidates" />;
  return <OpenPage comparison={comparison} />;
}

function OpenPage({ comparison }: { readonly comparison: Comparison }) {
  const compared = useMemo(() => comparedOf(comparison), [comparison]);
  const hasOpen = compared.candidates.some(({ shared }) => shared !== null);
  return (
    <Page
      title="Compare"
      subtitle="Candidates beside each other, on dates that are open. Nothing sealed is counted."
      actions={hasOpen && <CompareExports searchId={comparison.searchId} />}
    >
      {compared.candidates.length === 0 && (
        <EmptyState title="No candidates yet">
          <p>Add candidates on the page Candidates. They stand beside each other here once scores are open.</p>
        </EmptyState>
      )}
      {compared.candidates.length > 0 && (
        <div className="stack">
          {!hasOpen && (
            <EmptyState title="No scores are open yet">
              <p>The scores of a candidate’s date open when each of its seats has committed.</p>
            </EmptyState>
          )}
          <ComparabilityNotice comparison={comparison} compared={compared} />
          <CompareTable comparison={comparison} compared={compared} />
          <ScoreLegend />
        </div>
      )}
    </Page>
  );
}
