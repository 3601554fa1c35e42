import { useMemo } from 'react';

import { panelCoverage } from '#shared/domain/search/panel-coverage';
import { panelWarnings } from '#shared/domain/search/panel-warnings';
import { EmptyState } from '../../../ui/empty-state';
import { FailedState } from '../../../ui/failed-state';
import { Loading } from '../../../ui/loading';
import { Notice } from '../../../ui/notice';
import { PageSection } from '../../../ui/page';
import { loadKitCoverage, useKitCoverage } from '../kit-coverage-store';
import { starterSeats } from '../role-templates';
import { useSearch, useSearchDraft } from '../search-store';
import { CoverageTable } from './coverage-table';
import { WarningList } from './warning-list';

/** Which competency is asked by whom and when, and what the plan lacks. */
export function CoverageSection() {
  const { status, problem } = useKitCoverage();
  const searchId = useSearch((state) => state.searchId);
  return (
    <PageSection title="Coverage">
      {status === 'failed' ? (
        <FailedState
          title="The kits could not be read"
          message={problem}
          onRetry={() => {
            if (searchId !== null) void loadKitCoverage(searchId);
          }}
        />
      ) : status === 'loading' ? (
        <Loading label="Reading the kits" />
      ) : (
        <Coverage />
      )}
    </PageSection>
  );
}

function Coverage() {
  const kits = useKitCoverage((state) => state.kits);
  const panel = useSearchDraft((state) => state.document.panel);
  const competencies = useSearchDraft((state) => state.document.profile.competencies);
  const roleId = useSearchDraft((state) => state.document.roleId);
  const { coverage, warnings } = useMemo(() => {
    const input = { panel, competencies, kits };
    return { coverage: panelCoverage(input), warnings: panelWarnings({ ...input, keySeats: starterSeats(roleId) }) };
  }, [panel, competencies, kits, roleId]);
  return (
    <>
      <WarningList warnings={warnings} />
      {coverage.interviews.length === 0 || coverage.rows.length === 0 ? (
        <EmptyState title="Nothing to cover yet">
          Write the competencies in the profile and give each seat a date: then this table shows who asks for what.
        </EmptyState>
      ) : (
        <>
          {warnings.length === 0 && <Notice tone="good">Every competency is asked, and none too often.</Notice>}
          <CoverageTable coverage={coverage} seats={panel.seats} />
        </>
      )}
    </>
  );
}
