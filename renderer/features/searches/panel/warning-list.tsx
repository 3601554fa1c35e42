import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';

import type { PanelWarning } from '#shared/domain/search/panel-warnings';
import { useSearch } from '../search-store';

const places: Readonly<Record<Exclude<PanelWarning['mendIn'], 'panel'>, string>> = {
  profile: 'Open the profile',
  kits: 'Open the kits',
};

/** What the plan lacks, each with what to do and where. */
export function WarningList({ warnings }: { readonly warnings: readonly PanelWarning[] }) {
  const searchId = useSearch((state) => state.searchId);
  if (warnings.length === 0) return null;
  return (
    <ul className="panel-warnings" aria-label="What the plan lacks">
      {warnings.map(({ message, hint, mendIn }) => (
        <li key={message} className="panel-warning">
          <TriangleAlert size={16} aria-hidden className="panel-warning__icon" />
          <span>
            <strong className="panel-warning__message">{message}</strong> {hint}{' '}
            {mendIn !== 'panel' && searchId !== null && (
              <Link to={pathTo(searchId, mendIn)} className="panel-warning__link">
                {places[mendIn]}
              </Link>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const pathTo = (searchId: string, section: string): string => `/hiring/${searchId}/${section}`;
