import './panel-page.css';

import { useEffect } from 'react';

import { DraftSaving } from '../../../ui/draft-saving';
import { Page } from '../../../ui/page';
import { followKitCoverage, loadKitCoverage } from '../kit-coverage-store';
import { searchDraft, useSearch } from '../search-store';
import { CoverageSection } from './coverage-section';
import { DatesSection } from './dates-section';
import { SeatsSection } from './seats-section';

/** Who interviews, in which role and on which date, and what the plan covers. */
export function PanelPage() {
  const searchId = useSearch((state) => state.searchId);
  useEffect(() => {
    if (searchId === null) return undefined;
    void loadKitCoverage(searchId);
    return followKitCoverage(searchId);
  }, [searchId]);
  return (
    <>
      <DraftSaving group="Search" draft={searchDraft} />
      <Page title="Panel" subtitle="Each seat asks from its own chair, over up to three dates, and scores blind.">
        <SeatsSection />
        <DatesSection />
        <CoverageSection />
      </Page>
    </>
  );
}
