import './search-frame.css';

import { Link, useNavigate } from '@tanstack/react-router';
import { DoorClosed } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

import { searchIdSchema } from '#shared/domain/search/search-schema';
import { useFlushWhenHidden } from '../../lib/saving/use-flush-when-hidden';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { TwoVersionsDialog } from '../../ui/two-versions-dialog';
import { followSearch, openSearch, searchDraft, useSearch, useSearchDraft } from './search-store';

interface Props {
  readonly searchId: string;
  /** The section that is open: a screen with a heading of its own. */
  readonly children: ReactNode;
}

/** What all sections of a search stand in: where one is, the other sections, and the way to a seat. */
export function SearchFrame({ searchId, children }: Props) {
  const { status, problem, searchId: openedId } = useSearch();
  useEffect(() => {
    void openSearch(searchIdSchema.parse(searchId));
    return () => void searchDraft.flush();
  }, [searchId]);
  useEffect(() => followSearch(), []);
  useFlushWhenHidden(searchDraft.flush);

  if (status === 'failed') {
    return (
      <FailedState
        title="This search could not be opened"
        message={problem}
        onRetry={() => void openSearch(searchIdSchema.parse(searchId))}
      />
    );
  }
  if (status === 'loading' || openedId !== searchId) return <Loading label="Opening the search" />;
  return <OpenSearch searchId={searchId}>{children}</OpenSearch>;
}

const sections = [
  { path: 'profile', label: 'Profile' },
  { path: 'panel', label: 'Panel' },
  { path: 'kits', label: 'Kits' },
  { path: 'calibration', label: 'Calibration' },
  { path: 'candidates', label: 'Candidates' },
  { path: 'compare', label: 'Compare' },
] as const;

const pathTo = (searchId: string, section: string): string => `/hiring/${searchId}/${section}`;

function OpenSearch({ searchId, children }: Props) {
  const navigate = useNavigate();
  const engagement = useSearch((state) => state.engagement);
  const title = useSearchDraft((state) => state.document.title);
  const hasOther = useSearchDraft((state) => state.other !== null);
  return (
    <I18nProvider locale={engagement?.locale ?? 'en-GB'}>
      <div className="search-frame">
        <div className="search-frame__bar">
          <div className="search-frame__line">
            <nav aria-label={`Sections of ${title.trim() || 'this search'}`}>
              <ul className="search-frame__sections">
                {sections.map(({ path, label }) => (
                  <li key={path}>
                    <Link
                      to={pathTo(searchId, path)}
                      className="search-frame__link"
                      activeProps={{ 'aria-current': 'page' }}
                    >
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            <div className="search-frame__actions">
              {engagement?.isSample === true && <Chip>Sample, invented</Chip>}
              <Button size="small" icon={DoorClosed} onPress={() => void navigate({ to: `/hand-over/${searchId}` })}>
                Hand the laptop to a seat
              </Button>
            </div>
          </div>
        </div>
        <div className="search-frame__section">{children}</div>
      </div>
      <TwoVersionsDialog what="This search" isOpen={hasOther} onKeep={searchDraft.settle} />
    </I18nProvider>
  );
}
