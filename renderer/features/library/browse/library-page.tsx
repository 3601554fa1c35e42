import './library-page.css';

import { useEffect } from 'react';

import { loadCatalogue, useCatalogue } from '../../../lib/library/catalogue';
import { FailedState } from '../../../ui/failed-state';
import { Loading } from '../../../ui/loading';
import { searchAgain, useLibraryView } from '../library-store';
import { LibraryDesk } from './library-desk';

/** Everything there is to work with: what ships, and what the user made of it. */
export function LibraryPage() {
  const isLoaded = useCatalogue((state) => state.rows !== null);
  const hasFailed = useCatalogue((state) => state.hasFailed);
  useEffect(() => {
    void loadCatalogue();
    // What was edited since may hold the words now, or no longer.
    if (useLibraryView.getState().query !== '') void searchAgain();
  }, []);
  if (isLoaded) return <LibraryDesk />;
  if (!hasFailed) return <Loading label="Opening the library" />;
  return (
    <FailedState
      title="The library could not be read"
      message="Your workspace may be busy or damaged. Try again; if it stays so, look under Backups."
      onRetry={() => void loadCatalogue()}
    />
  );
}
