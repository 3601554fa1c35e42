import { useEffect } from 'react';

import { useAgreementSources } from '../agreement-sources-store';
import { useSearch, useSearchDraft } from '../search-store';

/** Reads the agreements the outcomes came from, so that each can say whether it still holds. */
export function useSources(): void {
  const engagementId = useSearch((state) => state.engagement?.id);
  const load = useAgreementSources((state) => state.load);
  const ids = useSearchDraft(({ document }) => {
    const sources = document.profile.outcomes.map(({ source }) => source?.agreementId ?? '');
    return [...new Set(sources)].filter((id) => id !== '').join(' ');
  });
  useEffect(() => {
    if (engagementId) void load(engagementId, ids === '' ? [] : ids.split(' '));
  }, [engagementId, ids, load]);
}
